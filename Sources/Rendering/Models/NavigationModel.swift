import Templates

/// One link of the header.
struct NavigationModel: TemplateModel {
    let title: String
    /// Relative address.
    let href: String
    /// Whether the page being shown is this one or lies below it (`aria-current`).
    let current: Bool
    /// Whether it is the very page being shown.
    let here: Bool

    static let fields: [TemplateField<Self>] = [
        .text("title", \.title), .text("href", \.href), .flag("current", \.current),
        .flag("here", \.here),
    ]
}
