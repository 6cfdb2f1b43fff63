import Templates

/// One reported figure as a reader meets it, in a list, in a table's cell or on its own page.
struct FigureModel: TemplateModel {
    let id: String
    /// Relative address of the figure's own page.
    let href: String
    /// The words of the report ("over 60,000 suspects"), or without any that there is none ("no figure (not reported)").
    let words: String
    /// The language of the words, where it is not the page's (BCP 47).
    let lang: String?
    /// True where the report gives no number.
    let missing: Bool
    /// What the words allow, in words: "more than 60,000; no upper bound is known". Absent where missing.
    let meaning: String?
    /// The value in plain digits, for `<data value>`; absent where there is no single value.
    let value: String?
    /// The unit in words: "suspects", "CNY".
    let unit: String
    let metric: LinkModel
    /// The campaign, event or place that the figure is about. A place has no page, so no address.
    let about: AboutModel
    /// The period in words, "January to October 2019", or "no period stated".
    let period: String
    /// The period as EDTF, absent where none is stated.
    let edtf: String?
    /// How the figure relates to its period: "over the period", "running total", "at a date", "change"; or absent.
    let basis: String?
    /// The source, its address leading to the paragraph on the source's page.
    let source: LinkModel
    let publisher: String
    /// The language of its name, where it is not the page's.
    let publisherLang: String?
    /// The source's date in words, with "inferred" where it was.
    let sourceDate: String
    /// Paragraph number in the document, from 1.
    let paragraph: Int
    /// Who said it, where the report names somebody.
    let attributedTo: String?
    /// The same amount in other units, as the source itself prints it: "$4.58 billion".
    let equivalents: [EquivalentModel]
    /// What a reader must know before using the figure: "Contradicted", "Suspected misprint", "Superseded" …
    let flags: [FlagModel]
    /// The figure that this one is a part of.
    let partOf: LinkModel?
    /// An editor's remark.
    let comment: String?

    /// The words as they begin a heading: with a capital.
    var heading: String { Capital.first(words, language: lang) }

    static let fields: [TemplateField<Self>] = [
        .text("id", \.id), .text("href", \.href), .text("words", \.words),
        .text("heading", \.heading), .optional("lang", \.lang), .flag("missing", \.missing),
        .optional("meaning", \.meaning),
        .optional("value", \.value), .text("unit", \.unit), .record("metric", \.metric),
        .record("about", \.about), .text("period", \.period), .optional("edtf", \.edtf),
        .optional("basis", \.basis), .record("source", \.source), .text("publisher", \.publisher),
        .optional("publisherLang", \.publisherLang),
        .text("sourceDate", \.sourceDate), .number("paragraph", \.paragraph),
        .optional("attributedTo", \.attributedTo), .list("equivalents", \.equivalents),
        .list("flags", \.flags), .optionalRecord("partOf", \.partOf), .optional("comment", \.comment),
    ]
}
