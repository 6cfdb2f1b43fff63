/// What a template may name of a page, or of a part of it.
package protocol TemplateModel: Sendable {
    /// The names that templates know, each with what stands behind it.
    static var fields: [TemplateField<Self>] { get }
}

extension TemplateModel {
    static var names: [String] { fields.map(\.name) }

    static func shape(of name: String) -> TemplateShape? { fields.first { $0.name == name }?.shape }

    func value(at index: Int) -> TemplateValue { Self.fields[index].value(self) }
}
