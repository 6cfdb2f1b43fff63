import Templates

/// An article in a list.
struct ArticleSummaryModel: TemplateModel {
    let title: String
    /// The language of title and description, where it is not the page's.
    let lang: String?
    let href: String
    /// The date in words, absent where the article has none.
    let date: String?
    /// The date as YYYY-MM-DD.
    let isoDate: String?
    /// Plain text.
    let description: String?
    let tags: [LinkModel]

    static let fields: [TemplateField<Self>] = [
        .text("title", \.title), .optional("lang", \.lang), .text("href", \.href), .optional("date", \.date),
        .optional("isoDate", \.isoDate), .optional("description", \.description),
        .list("tags", \.tags),
    ]
}
