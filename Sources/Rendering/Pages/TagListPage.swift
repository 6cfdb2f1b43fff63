import Templates

/// `/tags/`, template `tags`.
struct TagListPage: TemplateModel {
    let site: SiteModel
    let page: PageModel
    let title: String
    let tags: [TagModel]
    let hasTags: Bool

    static let fields: [TemplateField<Self>] = [
        .record("site", \.site), .record("page", \.page), .text("title", \.title),
        .list("tags", \.tags), .flag("hasTags", \.hasTags),
    ]
}
