import Diagnostics
import Foundation
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
        let report = TextReport(files: files(Array(shown)), colored: false)
        return PreviewMistakes(
            errors: errors, warnings: diagnostics.count - errors,
            shown: shown.map { diagnostic in
                let lines = report.text(of: [diagnostic]).split(separator: "\n", maxSplits: 1)
                return PreviewMistake(
                    isError: diagnostic.severity == .error, summary: diagnostic.summary,
                    details: lines.count > 1 ? String(lines[1]).trimmingCharacters(in: .newlines) : "")
            })
    }
}
