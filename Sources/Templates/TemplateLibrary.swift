package import Diagnostics
import Mustache

/// Every template of a site, parsed (Mustache specification 1.4, by swift-mustache).
package struct TemplateLibrary: Sendable {
    private let library: MustacheLibrary
    /// The names of all templates and partials.
    package let names: Set<String>

    private init(library: MustacheLibrary, names: Set<String>) {
        self.library = library
        self.names = names
    }

    /// Parses all files and tells every mistake in them. A file that does not parse is left out.
    package static func load(_ files: [TemplateFile]) -> (library: TemplateLibrary, diagnostics: [Diagnostic]) {
        var library = MustacheLibrary()
        var diagnostics: [Diagnostic] = []
        let names = Set(files.map(\.name))
        for file in files {
            do {
                library.register(try MustacheTemplate(string: file.text), named: file.name)
            } catch let error as MustacheTemplate.ParserError {
                diagnostics.append(syntaxError(error, in: file))
            } catch {
                diagnostics.append(
                    Diagnostic(.templateSyntax, at: .file(file.path), "\(file.path) cannot be read: \(error)"))
            }
            diagnostics += missingPartials(in: file, among: names)
        }
        return (TemplateLibrary(library: library, names: names), diagnostics)
    }

    /// Renders a page model; its properties are the template's names.
    ///
    /// - Returns: the page's text; nothing where there is no template of that name.
    package func render(_ model: some Sendable, with name: String) -> String? {
        library.render(ModelBox(model), withTemplate: name)
    }

    private static func missingPartials(in file: TemplateFile, among names: Set<String>) -> [Diagnostic] {
        TemplateTags(in: file).partials.filter { !names.contains($0.name) }.map { tag in
            Diagnostic(
                .partialMissing, at: tag.range, "There is no partial “\(tag.name)”.",
                fixes: [
                    NearestName.question(tag.name, in: names)
                        ?? "Write templates/\(tag.name).mustache, or remove the tag."
                ])
        }
    }
}

// MARK: - Messages

extension TemplateLibrary {
    private static func syntaxError(_ error: MustacheTemplate.ParserError, in file: TemplateFile) -> Diagnostic {
        let tags = TemplateTags(in: file)
        if let section = tags.unbalanced { return unbalanced(section) }
        let context = error.context
        let range = SourceRange(path: file.path, line: context.lineNumber, column: context.columnNumber)
        switch error.error as? MustacheTemplate.Error {
        case .invalidSetDelimiter?:
            return Diagnostic(
                .templateSyntax, at: range, "The delimiters are not set right.",
                fixes: ["Write {{=<% %>=}}, with a space between the two."])
        case nil, .unfinishedName?:
            return Diagnostic(
                .templateSyntax, at: tags.unclosed ?? range, "A tag is not closed.",
                fixes: ["Close it with }}, or with }}} after {{{."])
        default:
            return Diagnostic(
                .templateSyntax, at: range, "This tag is not Mustache.",
                fixes: ["Write {{name}}, {{#name}} … {{/name}}, {{^name}} … {{/name}} or {{> partial}}."])
        }
    }

    private static func unbalanced(_ section: TemplateTags.Unbalanced) -> Diagnostic {
        switch section {
        case .notClosed(let tag):
            Diagnostic(
                .templateSyntax, at: tag.range, "{{\(tag.sign)\(tag.name)}} is not closed.",
                fixes: ["Write {{/\(tag.name)}} where it ends."])
        case .notOpened(let tag):
            Diagnostic(
                .templateSyntax, at: tag.range, "{{/\(tag.name)}} closes nothing.",
                fixes: ["Remove it, or write {{#\(tag.name)}} where it begins."])
        case .crossed(let opening, let closing):
            Diagnostic(
                .templateSyntax, at: closing.range,
                "{{/\(closing.name)}} stands where {{\(opening.sign)\(opening.name)}} must be closed.",
                notes: [DiagnosticNote("It is opened here.", at: opening.range)], fixes: ["Write {{/\(opening.name)}}."]
            )
        }
    }
}
