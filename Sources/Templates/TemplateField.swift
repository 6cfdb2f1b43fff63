/// One name of a model: its kind, and how to get at it.
///
/// A value that is absent ends the search for its name: it is not filled with a value of that name from further out.
package struct TemplateField<Model: Sendable>: Sendable {
    let name: String
    let shape: TemplateShape
    let value: @Sendable (Model) -> TemplateValue

    /// A text that is always there.
    package static func text(_ name: String, _ get: @escaping @Sendable (Model) -> String) -> Self {
        Self(name: name, shape: .text) { .text(get($0)) }
    }

    /// A text that may be absent.
    package static func optional(_ name: String, _ get: @escaping @Sendable (Model) -> String?) -> Self {
        Self(name: name, shape: .text) { get($0).map(TemplateValue.text) ?? .absent }
    }

    /// A whole number; zero counts as present.
    package static func number(_ name: String, _ get: @escaping @Sendable (Model) -> Int) -> Self {
        Self(name: name, shape: .number) { .number(get($0)) }
    }

    /// A condition. Its section leaves the names around it as they are.
    package static func flag(_ name: String, _ get: @escaping @Sendable (Model) -> Bool) -> Self {
        Self(name: name, shape: .flag) { .flag(get($0)) }
    }

    /// Texts, one after another.
    package static func texts(_ name: String, _ get: @escaping @Sendable (Model) -> [String]) -> Self {
        Self(name: name, shape: .texts) { .list(get($0).map(TemplateValue.text)) }
    }

    /// A part with names of its own.
    package static func record<Part: TemplateModel>(
        _ name: String, _ get: @escaping @Sendable (Model) -> Part
    ) -> Self {
        Self(name: name, shape: .record(Part.self)) { .record(get($0)) }
    }

    /// A part with names of its own that may be absent.
    package static func optionalRecord<Part: TemplateModel>(
        _ name: String, _ get: @escaping @Sendable (Model) -> Part?
    ) -> Self {
        Self(name: name, shape: .record(Part.self)) { model in get(model).map { .record($0) } ?? .absent }
    }

    /// Parts of one kind, one after another.
    package static func list<Part: TemplateModel>(
        _ name: String, _ get: @escaping @Sendable (Model) -> [Part]
    ) -> Self {
        Self(name: name, shape: .records(Part.self)) { model in .list(get(model).map { .record($0) }) }
    }

    /// A value without a fixed shape; what stands below it is not checked.
    package static func tree(_ name: String, _ get: @escaping @Sendable (Model) -> TemplateTree) -> Self {
        Self(name: name, shape: .tree) { .tree(get($0)) }
    }
}
