import Templates

/// One link of the header.
struct NavigationModel: TemplateModel {
    let title: String
    /// Relative address.
    let href: String
    /// Whether the page being shown is this one or lies below it (`aria-current`).
    let current: Bool

    static let fields: [TemplateField<Self>] = [
        .text("title") { $0.title }, .text("href") { $0.href }, .flag("current") { $0.current },
    ]
}
