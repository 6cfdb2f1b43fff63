/// A value without a fixed shape, for what a site adds to its front matter for its own templates.
package indirect enum TemplateTree: Sendable {
    case text(String)
    case list([TemplateTree])
    case mapping([String: TemplateTree])

    /// The value as the template engine takes it.
    var plain: Any {
        switch self {
        case .text(let text): text
        case .list(let elements): elements.map(\.plain)
        case .mapping(let fields): fields.mapValues(\.plain)
        }
    }
}
