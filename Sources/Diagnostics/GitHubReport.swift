/// Diagnostics as GitHub Actions workflow commands: `::error file=…,line=…,col=…,title=…::message`.
package enum GitHubReport {
    /// One line a diagnostic, in report order.
    ///
    /// - Parameter style: says where the site's folder is; GitHub looks for files from the repository's root.
    package static func text(of diagnostics: [Diagnostic], in style: ReportStyle = .plain) -> String {
        diagnostics.sorted(by: Diagnostic.inReportOrder).map { line(for: $0, style) }.joined()
    }

    private static func line(for diagnostic: Diagnostic, _ style: ReportStyle) -> String {
        var properties: [String] = []
        if let range = diagnostic.range {
            properties.append("file=\(property(style.path(of: range)))")
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

    private static func data(_ text: String) -> String { encoded(text, "%\r\n") }

    private static func property(_ text: String) -> String { encoded(text, "%\r\n:,") }

    /// By scalars: a sign that is followed by a combining mark is still that sign.
    private static func encoded(_ text: String, _ signs: String) -> String {
        var encoded = ""
        for scalar in text.unicodeScalars {
            if signs.unicodeScalars.contains(scalar) {
                let digits = String(scalar.value, radix: 16, uppercase: true)
                encoded += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
            } else {
                encoded.unicodeScalars.append(scalar)
            }
        }
        return encoded
    }
}
