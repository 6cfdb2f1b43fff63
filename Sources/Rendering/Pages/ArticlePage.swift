import Templates

/// `/articles/SLUG/`, template `article`; plain pages such as `/about/`, template `page`, use the same names.
struct ArticlePage: TemplateModel {
    let site: SiteModel
    let page: PageModel
    let title: String
    let description: String?
    /// The date in words and as YYYY-MM-DD; absent where there is none.
    let date: String?
    let isoDate: String?
    let updated: String?
    let isoUpdated: String?
    let authors: [String]
    let hasAuthors: Bool
    let tags: [LinkModel]
    let hasTags: Bool
    let campaign: LinkModel?
    /// The body as HTML.
    let html: String
    /// The headings, in order; `hasContents` is true where there are enough of them for a table of contents.
    let contents: [HeadingModel]
    let hasContents: Bool
    /// The figures that the text cites, in the order of their first mention.
    let cited: [FigureModel]
    let hasCited: Bool
    /// The documents that the article is based on.
    let sources: [SourceModel]
    let hasSources: Bool
    /// The article before and after this one in date order.
    let older: LinkModel?
    let newer: LinkModel?

    static let fields: [TemplateField<Self>] = [
        .record("site") { $0.site }, .record("page") { $0.page }, .text("title") { $0.title },
        .optional("description") { $0.description }, .optional("date") { $0.date },
        .optional("isoDate") { $0.isoDate }, .optional("updated") { $0.updated },
        .optional("isoUpdated") { $0.isoUpdated }, .texts("authors") { $0.authors },
        .flag("hasAuthors") { $0.hasAuthors }, .list("tags") { $0.tags }, .flag("hasTags") { $0.hasTags },
        .optionalRecord("campaign") { $0.campaign }, .text("html") { $0.html }, .list("contents") { $0.contents },
        .flag("hasContents") { $0.hasContents }, .list("cited") { $0.cited }, .flag("hasCited") { $0.hasCited },
        .list("sources") { $0.sources }, .flag("hasSources") { $0.hasSources },
        .optionalRecord("older") { $0.older }, .optionalRecord("newer") { $0.newer },
    ]
}
