import Templates

/// `/tags/TAG/`, template `tag`.
struct TagPage: TemplateModel {
    let site: SiteModel
    let page: PageModel
    let title: String
    let tagsHref: String
    let articles: [ArticleSummaryModel]

    static let fields: [TemplateField<Self>] = [
        .record("site", \.site), .record("page", \.page), .text("title", \.title),
        .text("tagsHref", \.tagsHref), .list("articles", \.articles),
    ]
}
