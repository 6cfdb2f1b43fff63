/// `/articles/`, template `articles`.
package struct ArticleListPage: Sendable {
    let site: SiteModel
    let page: PageModel
    let title: String
    /// Newest year first; articles without a date come last under "No date".
    let years: [ArticleYearModel]
    let hasArticles: Bool
}
