import Templates

/// `/compare/`, template `compare`: every metric by every campaign.
struct ComparisonIndexPage: TemplateModel {
    let site: SiteModel
    let page: PageModel
    let title: String
    let tables: [ComparisonTableModel]
    let hasTables: Bool
    /// The editors' comparison pages.
    let comparisons: [LinkModel]
    let hasComparisons: Bool

    static let fields: [TemplateField<Self>] = [
        .record("site") { $0.site }, .record("page") { $0.page }, .text("title") { $0.title },
        .list("tables") { $0.tables }, .flag("hasTables") { $0.hasTables },
        .list("comparisons") { $0.comparisons }, .flag("hasComparisons") { $0.hasComparisons },
    ]
}
