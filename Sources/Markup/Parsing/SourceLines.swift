/// The lines that libcmark reads, to turn its byte columns into places of the document.
struct SourceLines {
    /// In longer lines a column is counted in bytes: to count scalars for each of many marks would take quadratic time.
    private static let longLine = 50_000

    private let lines: [Substring]
    /// Where each line stands in the document, if the text is not the document itself.
    private let origins: [Origin]?
    /// Where addresses stand that reference definitions name: `[name]: address`.
    private let definitions: [String: MarkupPosition]

    private struct Origin {
        let line: Int
        /// How far the line's columns are to the right in the document.
        let shift: Int
    }

    /// The lines of a document.
    init(document text: String) {
        lines = Self.split(text)
        origins = nil
        definitions = Self.definitions(in: lines)
    }

    /// Stretches of a document, each after marks that do not stand there.
    init(_ stretches: [(prefix: String, line: SourceLine)]) {
        lines = stretches.map { Substring($0.prefix + $0.line.text) }
        origins = stretches.map { Origin(line: $0.line.number, shift: $0.line.offset - $0.prefix.utf8.count) }
        definitions = [:]
    }

    /// How many there are.
    var count: Int { lines.count }

    /// All of them as libcmark reads them.
    var text: String { lines.joined(separator: "\n") }

    /// A place of the document.
    func position(line: Int, byteColumn: Int) -> MarkupPosition {
        let text = self.line(line)
        let before =
            text.utf8.count > Self.longLine
            ? max(0, byteColumn - 1) : Substring(text.utf8.prefix(max(0, byteColumn - 1))).unicodeScalars.count
        return place(line: line, column: before + 1, length: 1)
    }

    /// A line from a column on.
    func stretch(_ number: Int, byteColumn: Int) -> SourceLine {
        let text = line(number)
        let bytes = max(0, byteColumn - 1)
        let rest = Substring(text.utf8.dropFirst(bytes))
        let offset = Substring(text.utf8.prefix(bytes)).unicodeScalars.count
        let place = place(line: number, column: offset + 1, length: 1)
        return SourceLine(text: String(rest), number: place.line, offset: place.column - 1)
    }

    /// Where a link's destination is written: after its text, in a reference's definition, or as the link itself; else
    /// the link's own place.
    ///
    /// - Parameter start: where libcmark says that the link begins, from 1, in bytes.
    /// - Parameter end: the last line of the link.
    func position(of destination: String, line first: Int, byteColumn start: Int, end: Int) -> MarkupPosition {
        let link = position(line: first, byteColumn: start)
        guard !destination.isEmpty, destination.utf8.count < Self.longLine else { return link }
        // In continued lines libcmark's column may be wrong: there a link does not begin.
        let opening = line(first).utf8.dropFirst(max(0, start - 1)).first
        let isRight = opening.map { "[!<".utf8.contains($0) } ?? false
        for from in isRight ? [start - 1] : [max(0, start - 1), 0] {
            for number in first...max(first, end) {
                let text = line(number)
                guard text.utf8.count <= Self.longLine else { return link }
                let begin = number == first ? from : 0
                for opening in ["](", "](<"] {
                    if let found = find(opening + destination, in: number, from: begin, skipping: opening) {
                        return found
                    }
                }
                if let found = find("<\(destination)>", in: number, from: begin, skipping: "<") {
                    return MarkupPosition(line: found.line, column: found.column, length: found.length - 1)
                }
            }
        }
        return definitions[destination] ?? link
    }

    /// Where some words stand, on or after a line.
    func position(of words: String, from first: Int, to last: Int) -> MarkupPosition? {
        for number in first...max(first, last) where line(number).utf8.count <= Self.longLine {
            if let found = find(words, in: number, from: 0, skipping: "") { return found }
        }
        return nil
    }

    /// A line as text.
    func line(_ number: Int) -> Substring {
        lines.indices.contains(number - 1) ? lines[number - 1] : ""
    }

    private func find(_ words: String, in number: Int, from byte: Int, skipping opening: String) -> MarkupPosition? {
        let text = line(number)
        guard let found = text.utf8.dropFirst(byte).firstRange(of: Array(words.utf8)) else { return nil }
        let column = text.unicodeScalars.distance(from: text.startIndex, to: found.lowerBound)
        return place(
            line: number, column: column + opening.unicodeScalars.count + 1,
            length: words.unicodeScalars.count - opening.unicodeScalars.count)
    }

    private func place(line: Int, column: Int, length: Int) -> MarkupPosition {
        guard let origins, origins.indices.contains(line - 1) else {
            return MarkupPosition(line: max(line, 1), column: column, length: length)
        }
        let origin = origins[line - 1]
        return MarkupPosition(line: origin.line, column: max(1, column + origin.shift), length: length)
    }

    /// Lines end as CommonMark says: with a line feed, a carriage return, or both.
    private static func split(_ text: String) -> [Substring] {
        var lines: [Substring] = []
        let bytes = text.utf8
        var start = bytes.startIndex
        var index = start
        while index < bytes.endIndex {
            let byte = bytes[index]
            let next = bytes.index(after: index)
            guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else {
                index = next
                continue
            }
            lines.append(text[start..<index])
            let isPair =
                byte == UInt8(ascii: "\r") && next < bytes.endIndex && bytes[next] == UInt8(ascii: "\n")
            start = isPair ? bytes.index(after: next) : next
            index = start
        }
        lines.append(text[start...])
        return lines
    }

    private static func definitions(in lines: [Substring]) -> [String: MarkupPosition] {
        var places: [String: MarkupPosition] = [:]
        for (index, line) in lines.enumerated() {
            guard let definition = ReferenceDefinition(line) else { continue }
            let place = MarkupPosition(
                line: index + 1, column: definition.column, length: definition.address.unicodeScalars.count)
            places[definition.address] = places[definition.address] ?? place
        }
        return places
    }
}
