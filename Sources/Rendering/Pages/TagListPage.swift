/// `/tags/`, template `tags`.
package struct TagListPage: Sendable {
    let site: SiteModel
    let page: PageModel
    let title: String
    let tags: [TagModel]
    let hasTags: Bool
}
