import Foundation

/// The lines of a Markdown document, to turn libcmark's byte columns into columns of Unicode scalars.
struct SourceLines {
    private let lines: [Substring.UTF8View]

    init(_ text: String) {
        lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
            Substring($0).utf8
        }
    }

    func position(line: Int, byteColumn: Int) -> MarkupPosition {
        let prefix = self.line(line).prefix(max(0, byteColumn - 1))
        return MarkupPosition(
            line: max(line, 1), column: Substring(prefix).unicodeScalars.count + 1, length: 1)
    }

    /// Where a link's destination is written: on the link's line or one of the next; else the link's own place.
    func position(of destination: String, near link: MarkupPosition) -> MarkupPosition {
        guard !destination.isEmpty else { return link }
        for number in link.line..<link.line + 4 {
            let line = String(Substring(self.line(number)))
            var start = line.startIndex
            if number == link.line {
                start =
                    line.unicodeScalars.index(
                        start, offsetBy: link.column - 1, limitedBy: line.endIndex) ?? start
            }
            guard let found = line.range(of: "(\(destination)", range: start..<line.endIndex) else { continue }
            let column = line.unicodeScalars.distance(from: line.startIndex, to: found.lowerBound) + 2
            return MarkupPosition(line: number, column: column, length: destination.unicodeScalars.count)
        }
        return link
    }

    private func line(_ number: Int) -> Substring.UTF8View {
        (1...max(1, lines.count)).contains(number) && number <= lines.count ? lines[number - 1] : Substring("").utf8
    }
}
