/// A line of a source file with the carets that go under it.
struct Excerpt {
    /// The line, or the part of a long line around the range; control characters are shown as spaces.
    let text: String
    /// What stands before the carets: tabs stay tabs, wide characters count two.
    let indent: String
    let carets: String

    init(line: String, range: SourceRange, width: Int) {
        // What stands farther to the right is not shown, however long the line is.
        let scalars = Array(line.unicodeScalars.prefix(max(range.start.column, 0) + width))
        let first = min(max(range.start.column - 1, 0), scalars.count)
        let last = range.end.line == range.start.line ? min(range.end.column - 1, scalars.count) : scalars.count
        var window = 0..<scalars.count
        if scalars.count > width {
            let start = max(0, min(first - width / 4, scalars.count - width))
            window = start..<min(scalars.count, start + width)
        }
        let leading = window.lowerBound > 0 ? "…" : ""
        let trailing = window.upperBound < scalars.count ? "…" : ""
        text = leading + Self.printable(scalars[window]) + trailing
        let before = scalars[window].prefix(max(0, first - window.lowerBound))
        indent = leading.map { _ in " " }.joined() + before.map { Self.blank(as: $0) }.joined()
        let marked = scalars[min(first, window.upperBound)..<max(first, min(last, window.upperBound))]
        carets = String(repeating: "^", count: max(1, marked.reduce(0) { $0 + DisplayWidth.of($1) }))
    }

    private static func blank(as scalar: Unicode.Scalar) -> String {
        scalar == "\t" ? "\t" : String(repeating: " ", count: DisplayWidth.of(scalar))
    }

    /// A file's text must not be able to steer the terminal.
    private static func printable(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var text = String.UnicodeScalarView()
        for scalar in scalars {
            text.append(Printable.isUnsafe(scalar) && scalar != "\t" ? "\u{FFFD}" : scalar)
        }
        return String(text)
    }
}
