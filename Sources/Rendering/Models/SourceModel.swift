import Templates

/// One document that figures were taken from.
struct SourceModel: TemplateModel {
    let id: String
    /// Relative address of the source's page.
    let href: String
    let title: String
    /// The language of the title, where it is not the page's.
    let lang: String?
    let publisher: String
    /// Who made the numbers, where it is not the publisher.
    let producer: String?
    /// The languages of their names, where they are not the page's.
    let publisherLang: String?
    let producerLang: String?
    /// The date in words, "15 November 2019", "2022, uncertain", or "no date".
    let date: String
    /// The date as EDTF, absent where there is none.
    let edtf: String?
    /// How the date was inferred; absent where the document prints it.
    let datedBy: String?
    /// "Official", "Official, through the media", "Media".
    let tier: String
    /// The language's name: "English".
    let language: String
    /// Where the document stands on the web.
    let url: String?
    /// The document's file name.
    let document: String
    /// SHA-256 of the file, lower-case hexadecimal.
    let sha256: String
    /// How many figures were taken from it.
    let figureCount: Int

    static let fields: [TemplateField<Self>] = [
        .text("id", \.id), .text("href", \.href), .text("title", \.title),
        .optional("lang", \.lang), .text("publisher", \.publisher), .optional("publisherLang", \.publisherLang),
        .optional("producer", \.producer), .optional("producerLang", \.producerLang),
        .text("date", \.date), .optional("edtf", \.edtf), .optional("datedBy", \.datedBy),
        .text("tier", \.tier), .text("language", \.language), .optional("url", \.url),
        .text("document", \.document), .text("sha256", \.sha256),
        .number("figureCount", \.figureCount),
    ]
}
