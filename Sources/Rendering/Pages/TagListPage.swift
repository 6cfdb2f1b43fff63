import Templates

/// `/tags/`, template `tags`.
struct TagListPage: TemplateModel {
    let site: SiteModel
    let page: PageModel
    let title: String
    let tags: [TagModel]
    let hasTags: Bool

    static let fields: [TemplateField<Self>] = [
        .record("site") { $0.site }, .record("page") { $0.page }, .text("title") { $0.title },
        .list("tags") { $0.tags }, .flag("hasTags") { $0.hasTags },
    ]
}
