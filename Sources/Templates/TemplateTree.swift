/// A value without a fixed shape, for what a site adds to its front matter for its own templates.
package indirect enum TemplateTree: Sendable {
    case text(String)
    case list([TemplateTree])
    case mapping([String: TemplateTree])

    /// The value as the template engine takes it.
    var boxed: Any {
        switch self {
        case .text(let text): SeparableText.make(text)
        case .list(let elements): ListBox(elements.map(\.boxed))
        case .mapping(let fields): ModelBox(values: fields.mapValues(\.boxed))
        }
    }
}
