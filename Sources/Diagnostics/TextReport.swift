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
    let style: ReportStyle
    /// How many warnings with one summary are shown with their excerpts before only their places are.
    static let repeats = 3
    /// How many diagnostics of one id, and how many places of one summary, are shown before the rest is only counted.
    static let kinds = 100

    package init(files: [String: SourceFile], style: ReportStyle = .plain) {
        self.files = files
        self.style = style
    }

    /// All diagnostics in report order. Of warnings that repeat the same words only the places are told after the third,
    /// at the end; everything of one kind after the hundredth is counted, errors apart from warnings.
    package func text(of diagnostics: [Diagnostic]) -> String {
        var shown: [String: Int] = [:]
        var folds: [ReportFold] = []
        var known: [String: Int] = [:]
        var output = ""
        var lines = LineFinder()
        for diagnostic in diagnostics.sorted(by: Diagnostic.inReportOrder) {
            let kind = label(of: diagnostic)
            let words = "\(kind) \(diagnostic.summary)"
            shown[words, default: 0] += 1
            let isRepeated = diagnostic.severity == .warning && shown[words, default: 0] > Self.repeats
            if !isRepeated { shown[kind, default: 0] += 1 }
            guard isRepeated || shown[kind, default: 0] > Self.kinds else {
                output += text(of: diagnostic, &lines) + "\n"
                continue
            }
            let head = isRepeated ? words : kind
            let place = known[head] ?? folds.count
            if place == folds.count {
                folds.append(ReportFold(diagnostic, words: isRepeated ? diagnostic.summary : nil))
            }
            known[head] = place
            folds[place].add(diagnostic, isShown: isRepeated && shown[words, default: 0] <= Self.kinds)
        }
        // Errors last: who looks at a terminal sees the end.
        let (warnings, errors) = (
            folds.filter { $0.first.severity == .warning }, folds.filter { $0.first.severity == .error }
        )
        return output + (warnings + errors).map { text(of: $0) + "\n" }.joined()
    }

    /// One diagnostic, ending with a line break.
    private func text(of diagnostic: Diagnostic, _ finder: inout LineFinder) -> String {
        let gutter = String(repeating: " ", count: gutterWidth(of: diagnostic))
        var lines = head(of: diagnostic, words: diagnostic.summary)
        if let range = diagnostic.range {
            lines += place(range, gutter: gutter, ink: .of(diagnostic.severity), &finder)
        }
        lines += remark("\(gutter) = rule: ", diagnostic.explanation)
        for note in diagnostic.notes {
            lines += remark("\(gutter) = note: ", note.text)
            if let range = note.range { lines += place(range, gutter: gutter, ink: .bold, &finder) }
        }
        lines += diagnostic.fixes.flatMap { remark("\(gutter) = help: ", $0) }
        return lines.joined(separator: "\n") + "\n"
    }

    /// What was folded: the places that are told, and how many are not.
    private func text(of fold: ReportFold) -> String {
        var lines = head(of: fold.first, words: fold.summary(isComplete: fold.hidden == 0))
        lines += fold.places.map { "  --> \(Printable.line(style.address(of: $0)))" }
        if fold.hidden > 0 { lines += remark("   = help: ", fold.help) }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The line of a file that a range begins in; nothing where the range is the whole file, or the line is not there.
    package func line(at range: SourceRange) -> MarkedLine? {
        guard !range.isWholeFile, let file = files[range.path], let line = file.line(range.start.line) else {
            return nil
        }
        let excerpt = Excerpt(line: line, range: range, width: ReportStyle.excerptWidth)
        return MarkedLine(
            number: range.start.line, before: excerpt.before, marked: excerpt.marked,
            after: String(excerpt.text.dropFirst(excerpt.before.count + excerpt.marked.count)))
    }

    // MARK: Lines

    private func label(of diagnostic: Diagnostic) -> String {
        "\(diagnostic.severity.rawValue)[\(diagnostic.id.rawValue)]:"
    }

    private func head(of diagnostic: Diagnostic, words: String) -> [String] {
        let label = label(of: diagnostic)
        var lines = wrapped("\(label) \(words)", room: style.width, hanging: 4)
        let rest = lines[0].dropFirst(label.count - 1)
        lines = [String(rest)] + lines.dropFirst()
        lines = lines.map { paint($0, .bold) }
        lines[0] = paint(String(label.dropLast()), .of(diagnostic.severity)) + lines[0]
        return lines
    }

    private func remark(_ start: String, _ text: String) -> [String] {
        let lines = wrapped(text, room: style.width.map { $0 - start.count })
        let indent = String(repeating: " ", count: start.count)
        return lines.enumerated().map { ($0 == 0 ? start : indent) + $1 }
    }

    /// A text that has room stays as it is, with every space in it.
    private func wrapped(_ text: String, room: Int?, hanging: Int = 0) -> [String] {
        let line = Printable.line(text)
        guard let room, DisplayWidth.of(line) > room else { return [line] }
        return TextWrap.lines(line, room: room, hanging: hanging)
    }

    private func gutterWidth(of diagnostic: Diagnostic) -> Int {
        let ranges = [diagnostic.range].compactMap { $0 } + diagnostic.notes.compactMap(\.range)
        return String(ranges.map(\.start.line).max() ?? 0).count + 1
    }

    /// An address is never broken, so that a terminal can open it.
    private func place(
        _ range: SourceRange, gutter: String, ink: Ink, _ finder: inout LineFinder
    ) -> [String] {
        let head = "\(gutter)--> \(Printable.line(style.address(of: range)))"
        guard !range.isWholeFile, let file = files[range.path], let line = finder.line(range.start.line, of: file)
        else {
            return [head]
        }
        let width = style.width.map { $0 - gutter.count - 3 } ?? ReportStyle.excerptWidth
        let excerpt = Excerpt(line: line, range: range, width: width)
        let number = String(range.start.line)
        let padding = String(repeating: " ", count: max(0, gutter.count - number.count))
        let rest = range.lastLine > range.start.line ? " to line \(range.lastLine)" : ""
        return [
            head, "\(gutter) |", "\(padding)\(number) | \(excerpt.text)",
            "\(gutter) | \(excerpt.indent)" + paint(excerpt.carets, ink) + rest,
        ]
    }

    private func paint(_ text: String, _ ink: Ink) -> String {
        style.isColored && !text.isEmpty ? "\u{1B}[\(ink.rawValue)m\(text)\u{1B}[0m" : text
    }
}
