/// `/compare/`, template `compare`: every metric by every campaign.
package struct ComparisonIndexPage: Sendable {
    let site: SiteModel
    let page: PageModel
    let title: String
    let tables: [ComparisonTableModel]
    let hasTables: Bool
    /// The editors' comparison pages.
    let comparisons: [LinkModel]
    let hasComparisons: Bool
}
