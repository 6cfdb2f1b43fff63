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
            let tags = TemplateTags(in: file)
            if let problem = syntaxProblem(in: file, tags) {
                diagnostics.append(problem)
            } else {
                do {
                    library.register(try parse(file.text), named: file.name)
                } catch {
                    diagnostics.append(engineProblem(error, in: file))
                }
            }
            diagnostics += missingPartials(tags, among: names)
        }
        diagnostics += PartialCircles.check(files)
        return (TemplateLibrary(library: library, names: names), diagnostics)
    }

    /// Renders a page model; its properties are the template's names.
    ///
    /// - Returns: the page's text; nothing where there is no template of that name.
    package func render(_ model: some Sendable, with name: String) -> String? {
        library.render(ModelBox(model), withTemplate: name).map(SeparableText.joined)
    }

    private static func parse(_ text: String) throws -> MustacheTemplate {
        // The engine takes a brace at the very end for a tag that has begun.
        try MustacheTemplate(string: text.hasSuffix("{") ? text + "\n" : text)
    }

    /// What is wrong with the tags themselves, which the engine would tell without a place or not at all.
    private static func syntaxProblem(in file: TemplateFile, _ tags: TemplateTags) -> Diagnostic? {
        if tags.isDelimiterChange, let range = tags.unclosed { return delimiters(range) }
        return tags.unclosed.map(unclosed) ?? tags.unbalanced.map(unbalanced)
    }

    private static func missingPartials(_ tags: TemplateTags, among names: Set<String>) -> [Diagnostic] {
        tags.partials.filter { !names.contains($0.name) }.map { tag in
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
    private static func unclosed(_ range: SourceRange) -> Diagnostic {
        Diagnostic(
            .templateSyntax, at: range, "A tag is not closed.", fixes: ["Close it with }}, or with }}} after {{{."])
    }

    private static func delimiters(_ range: SourceRange) -> Diagnostic {
        Diagnostic(
            .templateSyntax, at: range, "The delimiters are not set right.",
            fixes: ["Write {{=<% %>=}}, with a space between the two."])
    }

    private static func engineProblem(_ error: any Error, in file: TemplateFile) -> Diagnostic {
        guard let error = error as? MustacheTemplate.ParserError else {
            return Diagnostic(.templateSyntax, at: .file(file.path), "\(file.path) cannot be read: \(error)")
        }
        // The engine counts columns from the start of the file where lines end with CR LF.
        let line = SourceFile(path: file.path, text: file.text).line(error.context.lineNumber) ?? ""
        let column = min(error.context.columnNumber, max(1, line.unicodeScalars.count))
        let range = SourceRange(path: file.path, line: error.context.lineNumber, column: column)
        switch error.error as? MustacheTemplate.Error {
        case .invalidSetDelimiter?:
            return delimiters(range)
        default:
            return Diagnostic(
                .templateSyntax, at: range, "This tag is not Mustache.",
                fixes: [
                    "Write {{name}}, {{#name}} … {{/name}}, {{^name}} … {{/name}} or {{> partial}}; a name has no spaces."
                ])
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
