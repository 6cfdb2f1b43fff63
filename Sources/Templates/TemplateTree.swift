/// A value without a fixed shape, for what a site adds to its front matter for its own templates.
package indirect enum TemplateTree: Sendable {
    case text(String)
    case list([TemplateTree])
    case mapping([String: TemplateTree])
    case flag(Bool)
    case absent
}
