import Foundation

/// Diagnostics as GitHub Actions workflow commands: `::error file=…,line=…,col=…,title=…::message`.
package enum GitHubReport {
    /// One line a diagnostic, in report order.
    package static func text(of diagnostics: [Diagnostic]) -> String {
        diagnostics.sorted(by: Diagnostic.inReportOrder).map(line).joined()
    }

    private static func line(for diagnostic: Diagnostic) -> String {
        var properties: [String] = []
        if let range = diagnostic.range {
            properties.append("file=\(property(range.path))")
            if !range.isWholeFile {
                properties += [
                    "line=\(range.start.line)", "col=\(range.start.column)", "endLine=\(range.end.line)",
                    "endColumn=\(range.end.column)",
                ]
            }
        }
        properties.append("title=\(property(diagnostic.id.rawValue))")
        let message = ([diagnostic.summary, diagnostic.explanation] + diagnostic.notes.map(\.text) + diagnostic.fixes)
            .joined(separator: "\n")
        return "::\(diagnostic.severity.rawValue) \(properties.joined(separator: ","))::\(data(message))\n"
    }

    private static func data(_ text: String) -> String {
        text.replacingOccurrences(of: "%", with: "%25")
            .replacingOccurrences(of: "\r", with: "%0D")
            .replacingOccurrences(of: "\n", with: "%0A")
    }

    private static func property(_ text: String) -> String {
        data(text).replacingOccurrences(of: ":", with: "%3A").replacingOccurrences(of: ",", with: "%2C")
    }
}
