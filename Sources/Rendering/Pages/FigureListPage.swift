import Templates

/// `/stats/`, template `stats`.
struct FigureListPage: TemplateModel {
    let site: SiteModel
    let page: PageModel
    let title: String
    let count: Int
    /// By metric, in the order of the metrics' groups.
    let groups: [FigureGroupModel]
    let hasFigures: Bool
    let csvHref: String
    let downloads: [LinkModel]

    static let fields: [TemplateField<Self>] = [
        .record("site") { $0.site }, .record("page") { $0.page }, .text("title") { $0.title },
        .number("count") { $0.count }, .list("groups") { $0.groups }, .flag("hasFigures") { $0.hasFigures },
        .text("csvHref") { $0.csvHref }, .list("downloads") { $0.downloads },
    ]
}
