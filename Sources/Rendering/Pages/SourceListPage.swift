import Templates

/// `/sources/`, template `sources`.
struct SourceListPage: TemplateModel {
    let site: SiteModel
    let page: PageModel
    let title: String
    let sources: [SourceModel]
    let hasSources: Bool

    static let fields: [TemplateField<Self>] = [
        .record("site", \.site), .record("page", \.page), .text("title", \.title),
        .list("sources", \.sources), .flag("hasSources", \.hasSources),
    ]
}
