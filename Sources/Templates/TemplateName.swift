/// A name that a template may use, for those who write templates.
package struct TemplateName: Sendable {
    /// With the names of what it lies in, lists with brackets: `articles[].title`.
    package let path: String
    /// "text", "optional record", "list of texts" …
    package let type: String

    /// Every name of a model and of the models inside it, in their order. A model inside one of its own kind is not gone
    /// into again.
    package static func all(of model: any TemplateModel.Type) -> [TemplateName] {
        names(of: model, below: "", inside: [])
    }

    private static func names(
        of model: any TemplateModel.Type, below prefix: String, inside around: [ObjectIdentifier]
    ) -> [TemplateName] {
        guard !around.contains(ObjectIdentifier(model)) else { return [] }
        return model.entries.flatMap { entry in
            let path = prefix + entry.name
            let own = TemplateName(path: path, type: (entry.isOptional ? "optional " : "") + entry.shape.name)
            guard let part = entry.shape.model else { return [own] }
            return [own]
                + names(
                    of: part, below: path + entry.shape.brackets + ".", inside: around + [ObjectIdentifier(model)])
        }
    }
}

extension TemplateShape {
    fileprivate var name: String {
        switch self {
        case .text: "text"
        case .html: "HTML"
        case .number: "number"
        case .flag: "flag"
        case .texts: "list of texts"
        case .record: "record"
        case .records: "list of records"
        case .tree: "tree"
        }
    }

    fileprivate var brackets: String { if case .records = self { "[]" } else { "" } }
}
