import Templates

/// A tag with the number of articles that carry it.
struct TagModel: TemplateModel {
    let title: String
    let href: String
    let count: Int

    static let fields: [TemplateField<Self>] = [
        .text("title", \.title), .text("href", \.href), .number("count", \.count),
    ]
}
