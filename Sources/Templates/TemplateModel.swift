/// What a template may name of a page, or of a part of it.
package protocol TemplateModel: Sendable {
    /// The names that templates know, each with what stands behind it.
    static var fields: [TemplateField<Self>] { get }
}

extension TemplateModel {
    static var entries: [TemplateEntry] { fields.map(\.entry) }

    static var names: [String] { fields.map(\.entry.name) }

    static func shape(of name: String) -> TemplateShape? { fields.first { $0.entry.name == name }?.entry.shape }
}
