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
        .record("site", \.site), .record("page", \.page), .text("title", \.title),
        .number("count", \.count), .list("groups", \.groups), .flag("hasFigures", \.hasFigures),
        .text("csvHref", \.csvHref), .list("downloads", \.downloads),
    ]
}
