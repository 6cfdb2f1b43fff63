import Templates

/// `/sources/`, template `sources`.
struct SourceListPage: TemplateModel {
    let site: SiteModel
    let page: PageModel
    let title: String
    let sources: [SourceModel]
    let hasSources: Bool

    static let fields: [TemplateField<Self>] = [
        .record("site") { $0.site }, .record("page") { $0.page }, .text("title") { $0.title },
        .list("sources") { $0.sources }, .flag("hasSources") { $0.hasSources },
    ]
}
