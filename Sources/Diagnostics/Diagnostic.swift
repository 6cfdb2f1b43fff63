/// What is wrong with a site's input, as a value: every stage collects all that it finds.
package struct Diagnostic: Sendable, Hashable {
    /// The check that speaks.
    package let id: DiagnosticID
    /// Whether it stops the build.
    package let severity: Severity
    /// Where it stands; absent for the site as a whole.
    package let range: SourceRange?
    /// One sentence that names the specific thing: `No metric has the id "arests".`
    package let summary: String
    /// The rule that was broken; the id's own where a check gives none.
    package let explanation: String
    /// Further places and remarks.
    package let notes: [DiagnosticNote]
    /// What to do, each an instruction: `Write "arrests".`
    package let fixes: [String]

    package init(
        _ id: DiagnosticID, at range: SourceRange?, _ summary: String, severity: Severity? = nil,
        explanation: String? = nil, notes: [DiagnosticNote] = [], fixes: [String] = []
    ) {
        self.id = id
        self.severity = severity ?? id.severity
        self.range = range
        self.summary = summary
        self.explanation = explanation ?? id.rule
        self.notes = notes
        self.fixes = fixes
    }

    /// The same diagnostic with another severity.
    package func with(severity: Severity) -> Diagnostic {
        Diagnostic(
            id, at: range, summary, severity: severity, explanation: explanation, notes: notes, fixes: fixes)
    }
}

extension Diagnostic {
    /// Each of them once: what two checks say of one place in the same words is one mistake.
    package static func withoutRepetition(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        var told: Set<[String]> = []
        return diagnostics.filter { diagnostic in
            let range = diagnostic.range
            let place = range.map { "\($0.start.line):\($0.start.column)" } ?? ""
            return told.insert([range?.path ?? "", place, diagnostic.id.rawValue, diagnostic.summary]).inserted
        }
    }

    /// By file, place, id and text, what may be the cause of the others at the same place first, so that a report never depends on the order in which checks ran.
    package static func inReportOrder(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
        let (leftPath, rightPath) = (left.range?.path ?? "", right.range?.path ?? "")
        guard leftPath == rightPath else { return leftPath < rightPath }
        let nowhere = SourcePosition(line: 0, column: 0)
        let (leftStart, rightStart) = (left.range?.start ?? nowhere, right.range?.start ?? nowhere)
        guard leftStart == rightStart else { return leftStart < rightStart }
        guard left.id.isCause == right.id.isCause else { return left.id.isCause }
        return (left.id.rawValue, left.summary) < (right.id.rawValue, right.summary)
    }
}
