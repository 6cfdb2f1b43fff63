import Templates

/// A heading in a page's table of contents.
struct HeadingModel: TemplateModel {
    let title: String
    /// `#id`.
    let href: String
    /// 2 to 6.
    let level: Int

    static let fields: [TemplateField<Self>] = [
        .text("title", \.title), .text("href", \.href), .number("level", \.level),
    ]
}
