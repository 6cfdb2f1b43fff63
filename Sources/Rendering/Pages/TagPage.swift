/// `/tags/TAG/`, template `tag`.
package struct TagPage: Sendable {
    let site: SiteModel
    let page: PageModel
    let title: String
    let tagsHref: String
    let articles: [ArticleSummaryModel]
}
