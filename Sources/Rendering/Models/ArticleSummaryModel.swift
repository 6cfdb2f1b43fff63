import Templates

/// An article in a list.
struct ArticleSummaryModel: TemplateModel {
    let title: String
    let href: String
    /// The date in words, absent where the article has none.
    let date: String?
    /// The date as YYYY-MM-DD.
    let isoDate: String?
    /// Plain text.
    let description: String?
    let tags: [LinkModel]

    static let fields: [TemplateField<Self>] = [
        .text("title") { $0.title }, .text("href") { $0.href }, .optional("date") { $0.date },
        .optional("isoDate") { $0.isoDate }, .optional("description") { $0.description },
        .list("tags") { $0.tags },
    ]
}
