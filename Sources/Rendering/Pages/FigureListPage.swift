/// `/stats/`, template `stats`.
package struct FigureListPage: Sendable {
    let site: SiteModel
    let page: PageModel
    let title: String
    let count: Int
    /// By metric, in the order of the metrics' groups.
    let groups: [FigureGroupModel]
    let hasFigures: Bool
    let csvHref: String
    let downloads: [LinkModel]
}
