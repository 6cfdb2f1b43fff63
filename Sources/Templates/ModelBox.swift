import Mustache

/// A page model as swift-mustache sees it: its stored properties by name.
///
/// A property that is nil answers with `Absent`, so that the search for the name ends there and does not climb
/// to a page's property of the same name.
struct ModelBox: MustacheParent, MustacheCustomRenderable {
    private let values: [String: Any]

    init(_ model: Any) {
        var values: [String: Any] = [:]
        for case (let name?, let value) in Mirror(reflecting: model).children {
            values[name] = Self.represent(value)
        }
        self.values = values
    }

    init(values: [String: Any]) {
        self.values = values
    }

    func child(named name: String) -> Any? { values[name] }

    /// A model as a whole has no text.
    var renderText: String { "" }
    var isNull: Bool { false }

    private static func represent(_ value: Any) -> Any {
        switch value {
        case let text as String: return SeparableText.make(text)
        case let flag as Bool: return flag
        case let number as Int: return number
        case let tree as TemplateTree: return tree.boxed
        default: break
        }
        let mirror = Mirror(reflecting: value)
        switch mirror.displayStyle {
        case .optional?:
            return mirror.children.first.map { represent($0.value) } ?? Absent()
        case .collection?:
            return ListBox(mirror.children.map { represent($0.value) })
        default:
            return ModelBox(value)
        }
    }
}

/// A property without a value.
private struct Absent: MustacheCustomRenderable {
    var renderText: String { "" }
    var isNull: Bool { true }
}
