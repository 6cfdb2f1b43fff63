/// A stretch of a document's text outside links and code, for checks of its words.
package struct RunningText: Sendable {
    /// Lines longer than this are not searched again for the place of each of their numbers.
    private static let longLine = 10_000

    /// The text; what was left out of it is a line break.
    package let words: String
    let lines: [SourceLine]

    /// The places of stretches of the words, found again in the source, one after the other.
    ///
    /// - Parameter stretches: their offsets and lengths in Unicode scalars, in the order of the words.
    package func positions(of stretches: [(offset: Int, length: Int)]) -> [MarkupPosition] {
        let scalars = Array(words.unicodeScalars)
        var line = 0
        var start = lines.first?.text.startIndex
        return stretches.map { stretch in
            let text = Self.text(scalars, stretch.offset, stretch.length)
            // With the words before it, so that the same number inside a link is not taken for it.
            let context = max(0, stretch.offset - 8)
            let longer = Self.text(scalars, context, stretch.offset - context + stretch.length)
            for search in [longer, text] {
                for index in line..<max(line, lines.count) where lines[index].text.utf8.count <= Self.longLine {
                    let source = lines[index].text
                    let from = index == line ? start ?? source.startIndex : source.startIndex
                    guard let found = source[from...].firstRange(of: search) else { continue }
                    line = index
                    start = found.upperBound
                    let end = source.unicodeScalars.distance(from: source.startIndex, to: found.upperBound)
                    return MarkupPosition(
                        line: lines[index].number, column: max(1, lines[index].offset + end - stretch.length + 1),
                        length: stretch.length)
                }
            }
            return MarkupPosition(line: lines.first?.number ?? 1, column: 1, length: 1)
        }
    }

    private static func text(_ scalars: [Unicode.Scalar], _ offset: Int, _ length: Int) -> String {
        String(String.UnicodeScalarView(scalars[offset..<min(scalars.count, offset + length)]))
    }
}
