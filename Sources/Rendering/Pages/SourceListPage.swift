/// `/sources/`, template `sources`.
package struct SourceListPage: Sendable {
    let site: SiteModel
    let page: PageModel
    let title: String
    let sources: [SourceModel]
    let hasSources: Bool
}
