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
        PartialTags(in: file).tags.filter { !names.contains($0.name) }.map { tag in
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
        let context = error.context
        let range = SourceRange(path: file.path, line: context.lineNumber, column: context.columnNumber)
        guard let reason = error.error as? MustacheTemplate.Error else {
            return Diagnostic(
                .templateSyntax, at: range, "A tag is not closed.", fixes: ["Close it with }} (or }}} after {{{)."])
        }
        let (summary, fix) =
            switch reason {
            case .sectionCloseNameIncorrect:
                (
                    "A section is closed under another name than it was opened with.",
                    "Close the innermost section first."
                )
            case .unfinishedName:
                ("A tag's name is not finished.", "Close the tag with }} (or }}} after {{{).")
            case .expectedSectionEnd:
                ("A section is not closed.", "Add {{/name}} for each {{#name}} and {{^name}}.")
            case .invalidSetDelimiter:
                ("The delimiters are not set right.", "Write {{=<% %>=}}, with a space between the two.")
            default:
                ("The tag is not Mustache.", "See the Mustache manual on inheritance and settings.")
            }
        return Diagnostic(.templateSyntax, at: range, summary, fixes: [fix])
    }
}
