/// `/articles/SLUG/`, template `article`; plain pages such as `/about/`, template `page`, use the same names.
package struct ArticlePage: Sendable {
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
}
