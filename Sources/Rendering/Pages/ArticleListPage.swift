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
        .record("site") { $0.site }, .record("page") { $0.page }, .text("title") { $0.title },
        .list("years") { $0.years }, .flag("hasArticles") { $0.hasArticles },
    ]
}
