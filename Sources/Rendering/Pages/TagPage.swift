import Templates

/// `/tags/TAG/`, template `tag`.
struct TagPage: TemplateModel {
    let site: SiteModel
    let page: PageModel
    let title: String
    let tagsHref: String
    let articles: [ArticleSummaryModel]

    static let fields: [TemplateField<Self>] = [
        .record("site") { $0.site }, .record("page") { $0.page }, .text("title") { $0.title },
        .text("tagsHref") { $0.tagsHref }, .list("articles") { $0.articles },
    ]
}
