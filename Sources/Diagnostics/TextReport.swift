/// Diagnostics for a terminal or a log.
///
/// ```
/// error[unknown-reference]: No metric has the id “arests”.
///   --> content/stats/observations/2019.yaml:3:11
///    |
///  3 |   metric: arests
///    |           ^^^^^^
///    = rule: A reference names an entry by an id that exists.
///    = help: Did you mean “arrests”?
/// ```
package struct TextReport: Sendable {
    /// Files by path, for excerpts.
    let files: [String: SourceFile]
    /// Whether to use ANSI colours.
    let colored: Bool
    /// How many diagnostics with one summary are shown before the rest is only counted.
    static let repeats = 3
    /// How many diagnostics of one id are shown before the rest is only counted.
    static let kinds = 100
    /// A longer line of a file is shown in part.
    static let excerptWidth = 160

    package init(files: [String: SourceFile], colored: Bool) {
        self.files = files
        self.colored = colored
    }

    /// All diagnostics in report order. Warnings that repeat the same words are counted after the third, and
    /// everything of one kind after the hundredth.
    package func text(of diagnostics: [Diagnostic]) -> String {
        var shown: [String: Int] = [:]
        var folded: [(head: String, count: Int)] = []
        var places: [String: Int] = [:]
        var output = ""
        var lines = LineFinder()
        for diagnostic in diagnostics.sorted(by: Diagnostic.inReportOrder) {
            let kind = "\(diagnostic.severity.rawValue)[\(diagnostic.id.rawValue)]"
            let words = "\(kind): \(diagnostic.summary)"
            shown[words, default: 0] += 1
            let isRepeated = diagnostic.severity == .warning && shown[words, default: 0] > Self.repeats
            if !isRepeated { shown[kind, default: 0] += 1 }
            guard isRepeated || shown[kind, default: 0] > Self.kinds else {
                output += text(of: diagnostic, &lines) + "\n"
                continue
            }
            let head = isRepeated ? words : kind
            let place = places[head] ?? folded.count
            if place == folded.count { folded.append((head, 0)) }
            places[head] = place
            folded[place].count += 1
        }
        for entry in folded {
            output += paint(Printable.line(entry.head), .bold) + " … and \(entry.count) more like it\n"
        }
        return output
    }

    /// One diagnostic, ending with a line break.
    private func text(of diagnostic: Diagnostic, _ finder: inout LineFinder) -> String {
        let color: Ink = diagnostic.severity == .error ? .red : .yellow
        var lines = [
            paint("\(diagnostic.severity.rawValue)[\(diagnostic.id.rawValue)]", color)
                + paint(": \(Printable.line(diagnostic.summary))", .bold)
        ]
        let gutter = String(repeating: " ", count: gutterWidth(of: diagnostic))
        if let range = diagnostic.range { lines += place(range, gutter: gutter, ink: color, &finder) }
        lines.append("\(gutter) = rule: \(Printable.line(diagnostic.explanation))")
        for note in diagnostic.notes {
            lines.append("\(gutter) = note: \(Printable.line(note.text))")
            if let range = note.range { lines += place(range, gutter: gutter, ink: .blue, &finder) }
        }
        lines += diagnostic.fixes.map { "\(gutter) = help: \(Printable.line($0))" }
        return lines.joined(separator: "\n") + "\n"
    }

    private func gutterWidth(of diagnostic: Diagnostic) -> Int {
        let ranges = [diagnostic.range].compactMap { $0 } + diagnostic.notes.compactMap(\.range)
        return String(ranges.map(\.start.line).max() ?? 0).count + 1
    }

    private func place(
        _ range: SourceRange, gutter: String, ink: Ink, _ finder: inout LineFinder
    ) -> [String] {
        let address = range.isWholeFile ? range.path : "\(range.path):\(range.start.line):\(range.start.column)"
        let head = "\(gutter)--> \(Printable.line(address))"
        guard !range.isWholeFile, let file = files[range.path], let line = finder.line(range.start.line, of: file)
        else {
            return [head]
        }
        let excerpt = Excerpt(line: line, range: range, width: Self.excerptWidth)
        let number = String(range.start.line)
        let padding = String(repeating: " ", count: max(0, gutter.count - number.count))
        return [
            head, "\(gutter) |", "\(padding)\(number) | \(excerpt.text)",
            "\(gutter) | \(excerpt.indent)" + paint(excerpt.carets, ink),
        ]
    }

    private func paint(_ text: String, _ ink: Ink) -> String {
        colored ? "\u{1B}[\(ink.rawValue)m\(text)\u{1B}[0m" : text
    }

    private enum Ink: String {
        case bold = "1"
        case red = "1;31"
        case yellow = "1;33"
        case blue = "1;34"
    }
}
