import Templates

/// `/articles/`, template `articles`.
struct ArticleListPage: TemplateModel {
    let site: SiteModel
    let page: PageModel
    let title: String
    /// Newest year first; articles without a date come last under "No date".
    let years: [ArticleYearModel]
    let hasArticles: Bool

    static let fields: [TemplateField<Self>] = [
        .record("site", \.site), .record("page", \.page), .text("title", \.title),
        .list("years", \.years), .flag("hasArticles", \.hasArticles),
    ]
}
