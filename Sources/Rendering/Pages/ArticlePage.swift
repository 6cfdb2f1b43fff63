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
        .record("site", \.site), .record("page", \.page), .text("title", \.title),
        .optional("description", \.description), .optional("date", \.date),
        .optional("isoDate", \.isoDate), .optional("updated", \.updated),
        .optional("isoUpdated", \.isoUpdated), .texts("authors", \.authors),
        .flag("hasAuthors", \.hasAuthors), .list("tags", \.tags), .flag("hasTags", \.hasTags),
        .optionalRecord("campaign", \.campaign), .html("html", \.html), .list("contents", \.contents),
        .flag("hasContents", \.hasContents), .list("cited", \.cited), .flag("hasCited", \.hasCited),
        .list("sources", \.sources), .flag("hasSources", \.hasSources),
        .optionalRecord("older", \.older), .optionalRecord("newer", \.newer),
    ]
}
