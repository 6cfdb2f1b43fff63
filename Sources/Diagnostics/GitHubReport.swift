/// Diagnostics as GitHub Actions workflow commands: `::error file=…,line=…,col=…,title=…::message`.
package enum GitHubReport {
    /// One line a diagnostic, in report order.
    ///
    /// - Parameter root: the site's folder as seen from the repository's, without a slash at its end; empty where they
    ///   are the same. GitHub shows an annotation only on a file that it finds in the repository.
    package static func text(of diagnostics: [Diagnostic], root: String = "") -> String {
        diagnostics.sorted(by: Diagnostic.inReportOrder).map { line(for: $0, root) }.joined()
    }

    private static func line(for diagnostic: Diagnostic, _ root: String) -> String {
        var properties: [String] = []
        if let range = diagnostic.range {
            // The default theme is no part of any repository.
            let isOwn = !range.path.hasPrefix("default theme: ")
            properties.append("file=\(property(isOwn && !root.isEmpty ? "\(root)/\(range.path)" : range.path))")
            if !range.isWholeFile { properties += place(range) }
        }
        properties.append("title=\(property(diagnostic.id.rawValue))")
        let message = ([diagnostic.summary, diagnostic.explanation] + diagnostic.notes.map(\.text) + diagnostic.fixes)
            .joined(separator: "\n")
        return "::\(diagnostic.severity.rawValue) \(properties.joined(separator: ","))::\(data(message))\n"
    }

    /// GitHub takes columns only where a range begins and ends in one line.
    private static func place(_ range: SourceRange) -> [String] {
        let lines = ["line=\(range.start.line)", "endLine=\(range.end.line)"]
        guard range.start.line == range.end.line else { return lines }
        return [lines[0], "col=\(range.start.column)", lines[1], "endColumn=\(range.end.column)"]
    }

    /// Whoever reads the log does so on a terminal, too.
    private static func data(_ text: String) -> String {
        let lineBreaks: Set<Character> = ["\n", "\r", "\r\n"]
        return encoded(text.map { lineBreaks.contains($0) ? String($0) : Printable.shown($0) }.joined(), "%\r\n")
    }

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
