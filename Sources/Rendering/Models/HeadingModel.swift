import Templates

/// A heading in a page's table of contents.
struct HeadingModel: TemplateModel {
    let title: String
    /// `#id`.
    let href: String
    /// 2 to 6.
    let level: Int

    static let fields: [TemplateField<Self>] = [
        .text("title") { $0.title }, .text("href") { $0.href }, .number("level") { $0.level },
    ]
}
