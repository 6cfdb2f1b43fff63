import Templates

/// A tag with the number of articles that carry it.
struct TagModel: TemplateModel {
    let title: String
    let href: String
    let count: Int

    static let fields: [TemplateField<Self>] = [
        .text("title") { $0.title }, .text("href") { $0.href }, .number("count") { $0.count },
    ]
}
