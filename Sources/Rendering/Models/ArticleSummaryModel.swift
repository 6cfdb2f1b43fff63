/// An article in a list.
package struct ArticleSummaryModel: Sendable {
    let title: String
    let href: String
    /// The date in words, absent where the article has none.
    let date: String?
    /// The date as YYYY-MM-DD.
    let isoDate: String?
    /// Plain text.
    let description: String?
    let tags: [LinkModel]
}
