import Templates

/// A text with the relative address it leads to.
struct LinkModel: TemplateModel {
    let title: String
    let href: String
    /// The language of the text, where it is not the page's (BCP 47).
    let lang: String?

    init(title: String, href: String, lang: String? = nil) {
        self.title = title
        self.href = href
        self.lang = lang
    }

    static let fields: [TemplateField<Self>] = [
        .text("title", \.title), .text("href", \.href), .optional("lang", \.lang),
    ]
}
