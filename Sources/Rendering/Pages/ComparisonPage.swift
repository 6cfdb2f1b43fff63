/// `/compare/SLUG/`, template `comparison`.
package struct ComparisonPage: Sendable {
    let site: SiteModel
    let page: PageModel
    let title: String
    let description: String?
    let date: String?
    let isoDate: String?
    /// The body as HTML.
    let html: String
    let tables: [ComparisonTableModel]
    /// The editor's note on the table.
    let note: String?
    /// What the rules say of the figures of each row.
    let groups: [PairGroupModel]
    let hasGroups: Bool
    let cited: [FigureModel]
    let hasCited: Bool
}
