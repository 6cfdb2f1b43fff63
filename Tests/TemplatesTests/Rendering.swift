import Diagnostics

@testable import Templates

/// Renders one template for a test.
enum Rendering {
    static func render(_ text: String, _ model: some TemplateModel, partials: [String: String] = [:]) -> String? {
        let bytes = try? load(text, partials: partials).library.render(model, with: "page")
        return bytes.map { String(decoding: $0, as: UTF8.self) }
    }

    static func problems(_ text: String, partials: [String: String] = [:]) -> [Diagnostic] {
        load(text, partials: partials).diagnostics
    }

    /// What is told of names that the model does not have.
    static func unknownNames(
        _ text: String, _ model: any TemplateModel.Type, partials: [String: String] = [:]
    ) -> [Diagnostic] {
        load(text, partials: partials).library.check([TemplateUse("page", model)])
    }

    private static func load(
        _ text: String, partials: [String: String]
    ) -> (library: TemplateLibrary, diagnostics: [Diagnostic]) {
        let files = partials.sorted { $0.key < $1.key }.map {
            TemplateFile(name: $0.key, path: "templates/\($0.key).mustache", text: $0.value)
        }
        return TemplateLibrary.load([TemplateFile(name: "page", path: "templates/page.mustache", text: text)] + files)
    }
}
