import Diagnostics
import Preview

extension PreviewMistakes {
    /// Diagnostics as the preview shows them.
    ///
    /// - Parameter files: those that diagnostics point into.
    static func of(_ diagnostics: [Diagnostic], files: ([Diagnostic]) -> [String: SourceFile]) -> PreviewMistakes {
        let errors = diagnostics.count { $0.severity == .error }
        let shown = diagnostics.sorted { left, right in
            left.severity == right.severity
                ? Diagnostic.inReportOrder(left, right) : left.severity == .error
        }.prefix(most)
        let report = TextReport(files: files(Array(shown)))
        return PreviewMistakes(
            errors: errors, warnings: diagnostics.count - errors,
            shown: shown.map { diagnostic in
                PreviewMistake(
                    isError: diagnostic.severity == .error, summary: diagnostic.summary,
                    place: diagnostic.range.map(ReportStyle.plain.address),
                    excerpt: diagnostic.range.flatMap(report.line).map {
                        PreviewMistake.Excerpt(
                            line: $0.number, before: $0.before, marked: $0.marked, after: $0.after)
                    },
                    rule: diagnostic.explanation,
                    notes: diagnostic.notes.map { note in
                        note.text + (note.range.map { " (\(ReportStyle.plain.address(of: $0)))" } ?? "")
                    }, hints: diagnostic.fixes)
            })
    }
}
