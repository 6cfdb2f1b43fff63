import Templates

/// An amount in another unit that the source itself prints.
struct EquivalentModel: TemplateModel {
    /// The source's words: "$4.58 billion".
    let words: String
    /// The language of the words, where it is not the page's.
    let lang: String?
    /// Plain digits.
    let value: String
    /// ISO 4217 code or unit.
    let unit: String

    static let fields: [TemplateField<Self>] = [
        .text("words", \.words), .optional("lang", \.lang), .text("value", \.value), .text("unit", \.unit),
    ]
}
