/// One name of a model: its kind, and how to get at it.
///
/// A value that is absent ends the search for its name: it is not filled with a value of that name from further out.
package struct TemplateField<Model: Sendable>: Sendable {
    /// A property of the model.
    package typealias Path<Value> = any KeyPath<Model, Value> & Sendable

    let entry: TemplateEntry

    private init(_ name: String, _ shape: TemplateShape, _ access: TemplateAccess, isOptional: Bool = false) {
        entry = TemplateEntry(name: name, shape: shape, isOptional: isOptional, access: access)
    }

    // MARK: Texts

    /// A text that is always there.
    package static func text(_ name: String, _ path: Path<String>) -> Self {
        Self(name, .text, .text(TemplateProperty(path)))
    }

    /// A text that may be absent.
    package static func optional(_ name: String, _ path: Path<String?>) -> Self {
        Self(name, .text, .optionalText(TemplateProperty(path)), isOptional: true)
    }

    /// HTML that is always there.
    package static func html(_ name: String, _ path: Path<String>) -> Self {
        Self(name, .html, .text(TemplateProperty(path)))
    }

    /// HTML that may be absent.
    package static func optionalHTML(_ name: String, _ path: Path<String?>) -> Self {
        Self(name, .html, .optionalText(TemplateProperty(path)), isOptional: true)
    }

    /// HTML as UTF-8 that is always there.
    package static func bytes(_ name: String, _ path: Path<[UInt8]>) -> Self {
        Self(name, .html, .bytes(TemplateProperty(path)))
    }

    /// HTML as UTF-8 that may be absent.
    package static func optionalBytes(_ name: String, _ path: Path<[UInt8]?>) -> Self {
        Self(name, .html, .optionalBytes(TemplateProperty(path)), isOptional: true)
    }

    /// Texts, one after another.
    package static func texts(_ name: String, _ path: Path<[String]>) -> Self {
        Self(name, .texts, .texts(TemplateProperty(path)))
    }

    // MARK: Other values

    /// A whole number; zero counts as present.
    package static func number(_ name: String, _ path: Path<Int>) -> Self {
        Self(name, .number, .number(TemplateProperty(path)))
    }

    /// A condition. Its section leaves the names around it as they are.
    package static func flag(_ name: String, _ path: Path<Bool>) -> Self {
        Self(name, .flag, .flag(TemplateProperty(path)))
    }

    /// A value without a fixed shape; what stands below it is not checked.
    package static func tree(_ name: String, _ path: Path<TemplateTree>) -> Self {
        Self(name, .tree, .tree(TemplateProperty(path)))
    }

    // MARK: Parts

    /// A part with names of its own.
    package static func record<Part: TemplateModel>(_ name: String, _ path: Path<Part>) -> Self {
        switch TemplateProperty(path) {
        case .stored(let offset): Self(name, .record(Part.self), .inside(offset))
        case let property: Self(name, .record(Part.self), .part(TemplateParts.always(property)))
        }
    }

    /// A part with names of its own that may be absent.
    package static func optionalRecord<Part: TemplateModel>(_ name: String, _ path: Path<Part?>) -> Self {
        Self(name, .record(Part.self), .part(TemplateParts.one(TemplateProperty(path))), isOptional: true)
    }

    /// Parts of one kind, one after another.
    package static func list<Part: TemplateModel>(_ name: String, _ path: Path<[Part]>) -> Self {
        Self(name, .records(Part.self), .parts(TemplateParts.each(TemplateProperty(path))))
    }
}
