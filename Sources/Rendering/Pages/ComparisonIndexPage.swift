import Templates

/// `/compare/`, template `compare`: every metric by every campaign.
struct ComparisonIndexPage: TemplateModel {
    let site: SiteModel
    let page: PageModel
    let title: String
    let tables: [ComparisonTableModel]
    let hasTables: Bool
    /// The editors' comparison pages.
    let comparisons: [ArticleSummaryModel]
    let hasComparisons: Bool

    static let fields: [TemplateField<Self>] = [
        .record("site", \.site), .record("page", \.page), .text("title", \.title),
        .list("tables", \.tables), .flag("hasTables", \.hasTables),
        .list("comparisons", \.comparisons), .flag("hasComparisons", \.hasComparisons),
    ]
}
