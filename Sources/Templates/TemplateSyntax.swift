import Diagnostics

/// What is wrong with the tags of a template: the first mistake, since what follows it is seldom one of its own.
enum TemplateSyntax {
    static func problem(in scanner: TagScanner) -> Diagnostic? {
        scanner.unclosed.map(unclosed) ?? scanner.badDelimiters.map(delimiters)
            ?? TagBalance.problem(in: scanner.tags).map(unbalanced) ?? foreign(in: scanner.tags).map(notMustache)
    }

    /// A tag that Mustache does not have, or does not have there.
    private static func foreign(in tags: [TemplateTag]) -> TemplateTag? {
        var open: [TemplateTag] = []
        for tag in tags {
            guard tag.isWellFormed else { return tag }
            if open.last?.kind == .parent {
                switch tag.kind {
                case .block, .close, .comment, .delimiters: break
                // It would never be shown: only blocks reach the partial.
                case .value, .rawValue, .section, .inverted, .partial, .parent, .unknown: return tag
                }
            }
            if tag.kind == .close { open.removeLast() } else if tag.kind.isOpening { open.append(tag) }
        }
        return nil
    }
}

// MARK: - Messages

extension TemplateSyntax {
    private static func unclosed(_ range: SourceRange) -> Diagnostic {
        Diagnostic(
            .templateSyntax, at: range, "The tag that begins here is not closed.",
            fixes: ["Close it with }}, or with }}} after {{{."])
    }

    private static func delimiters(_ range: SourceRange) -> Diagnostic {
        Diagnostic(
            .templateSyntax, at: range, "This tag does not say what tags are to begin and end with.",
            fixes: ["Write {{=<% %>=}}, with a space between the two."])
    }

    private static func notMustache(_ tag: TemplateTag) -> Diagnostic {
        Diagnostic(
            .templateSyntax, at: tag.range, "This is no tag that Mustache has here.",
            fixes: [
                "Write {{name}}, {{#name}} … {{/name}}, {{^name}} … {{/name}} or {{> partial}}; a name has no spaces."
            ])
    }

    private static func unbalanced(_ section: TagBalance) -> Diagnostic {
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
