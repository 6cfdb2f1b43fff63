import Templates

/// A campaign at the head of a column.
struct ComparisonColumnModel: TemplateModel {
    let title: String
    let href: String
    /// The campaign's period in words.
    let period: String

    static let fields: [TemplateField<Self>] = [
        .text("title", \.title), .text("href", \.href), .text("period", \.period),
    ]
}
