import Foundation

/// The lines of a Markdown document, to turn libcmark's byte columns into columns of Unicode scalars.
struct SourceLines {
    private let lines: [Substring.UTF8View]
    /// The lines that define a reference: `[name]: address`.
    private let definitions: [Int]

    init(_ text: String) {
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
            Substring($0).utf8
        }
        self.lines = lines
        definitions = lines.indices.filter { index in
            let line = Substring(lines[index]).drop { $0 == " " }
            return line.hasPrefix("[") && line.contains("]:")
        }.map { $0 + 1 }
    }

    func position(line: Int, byteColumn: Int) -> MarkupPosition {
        let prefix = self.line(line).prefix(max(0, byteColumn - 1))
        return MarkupPosition(
            line: max(line, 1), column: Substring(prefix).unicodeScalars.count + 1, length: 1)
    }

    /// Where a link's destination is written: after its text, in a reference's definition, or as the link itself; else
    /// the link's own place.
    ///
    /// - Parameter end: the last line of the link.
    func position(of destination: String, near link: MarkupPosition, end: Int) -> MarkupPosition {
        guard !destination.isEmpty else { return link }
        for start in [link.column - 1, 0] {
            for number in link.line...max(link.line, end) {
                let from = number == link.line ? start : 0
                for opening in ["](", "](<"] {
                    if let found = find(opening + destination, in: number, from: from, skipping: opening) {
                        return found
                    }
                }
                if let found = find("<\(destination)>", in: number, from: from, skipping: "<") {
                    return MarkupPosition(line: found.line, column: found.column, length: found.length - 1)
                }
            }
        }
        for number in definitions {
            for opening in ["]: ", "]: <", "]:"] {
                if let found = find(opening + destination, in: number, from: 0, skipping: opening) { return found }
            }
        }
        return link
    }

    private func find(_ text: String, in number: Int, from start: Int, skipping opening: String) -> MarkupPosition? {
        let line = String(Substring(self.line(number)))
        let from = line.unicodeScalars.index(line.startIndex, offsetBy: start, limitedBy: line.endIndex)
        guard let found = line.range(of: text, range: (from ?? line.startIndex)..<line.endIndex) else { return nil }
        let column = line.unicodeScalars.distance(from: line.startIndex, to: found.lowerBound) + opening.count + 1
        return MarkupPosition(line: number, column: column, length: text.unicodeScalars.count - opening.count)
    }

    /// A line as text.
    func text(_ number: Int) -> String { String(Substring(line(number))) }

    private func line(_ number: Int) -> Substring.UTF8View {
        lines.indices.contains(number - 1) ? lines[number - 1] : Substring("").utf8
    }
}
