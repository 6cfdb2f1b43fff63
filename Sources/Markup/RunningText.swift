/// A stretch of a document's text outside links and code, for checks of its words.
package struct RunningText: Sendable {
    /// The text; what was left out of it is a line break.
    package let words: String
    /// Where the paragraph or heading begins.
    let block: MarkupPosition
    let lines: [String]

    /// The place of a stretch of the words, found again in the source.
    ///
    /// - Parameter offset: in Unicode scalars from the start of the words.
    package func position(offset: Int, length: Int) -> MarkupPosition {
        let scalars = Array(words.unicodeScalars)
        let text = String(String.UnicodeScalarView(scalars[offset..<min(scalars.count, offset + length)]))
        let context = String(
            String.UnicodeScalarView(scalars[max(0, offset - 8)..<min(scalars.count, offset + length)]))
        for search in [context, text] {
            for (index, line) in lines.enumerated() {
                guard let found = line.firstRange(of: search) else { continue }
                let column = line.unicodeScalars.distance(from: line.startIndex, to: found.upperBound) - length + 1
                return MarkupPosition(line: block.line + index, column: max(1, column), length: length)
            }
        }
        return MarkupPosition(line: block.line, column: block.column, length: 1)
    }
}
