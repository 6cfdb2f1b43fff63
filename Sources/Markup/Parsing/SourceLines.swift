/// The lines that libcmark reads, to turn its byte columns into places of the document.
struct SourceLines {
    /// How far from a link's beginning, in bytes and in lines, its destination is looked for: farther, each of a line's
    /// many links would cost as much as the line is long.
    private static let reach = 2000
    private static let lineReach = 20
    /// How far to the left of the column that libcmark tells a link may begin: it counts some lines' columns without
    /// the marks of the blocks around them, or with those of another line.
    private static let slack = 200

    private let lines: TextLines
    /// Where each line stands in the document, if the text is not the document itself.
    private let origins: [Origin]?
    /// Where addresses stand that reference definitions name: `[name]: address`.
    private let definitions: [String: MarkupPosition]

    private struct Origin {
        let line: Int
        /// How far the line's columns are to the right in the document.
        let shift: Int
        /// How long the marks are that do not stand there.
        let prefix: Int
        let seams: [SourceLine.Seam]
    }

    /// The lines of a document.
    init(document lines: TextLines) {
        self.lines = lines
        origins = nil
        definitions = Self.definitions(in: lines)
    }

    /// Stretches of a document, each after marks that do not stand there.
    init(_ stretches: [(prefix: StaticString, line: SourceLine)]) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(stretches.reduce(0) { $0 + $1.line.text.count + 8 })
        for (index, stretch) in stretches.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: "\n")) }
            stretch.prefix.withUTF8Buffer { bytes.append(contentsOf: $0) }
            bytes += stretch.line.text
        }
        lines = TextLines(bytes)
        origins = stretches.map { prefix, line in
            let count = prefix.utf8CodeUnitCount
            return Origin(line: line.number, shift: line.offset - count, prefix: count, seams: line.seams)
        }
        definitions = [:]
    }

    /// How many there are.
    var count: Int { lines.count }

    /// All of them as libcmark reads them.
    var bytes: [UInt8] { lines.bytes }

    /// A place of the document.
    func position(line: Int, byteColumn: Int, length: Int = 1) -> MarkupPosition {
        place(line: line, column: lines.scalars(in: line, before: byteColumn - 1) + 1, length: length)
    }

    /// A line from a column on.
    func stretch(_ number: Int, byteColumn: Int) -> SourceLine {
        let skipped = max(0, byteColumn - 1)
        let place = origin(line: number, column: lines.scalars(in: number, before: skipped) + 1)
        return SourceLine(
            text: line(number).dropFirst(skipped), number: place.line, offset: place.column - 1)
    }

    /// Where a link's destination is written: after its text, in a reference's definition, or as the link itself; else
    /// the link's own place.
    ///
    /// - Parameter start: where libcmark says that the link begins, from 1, in bytes.
    /// - Parameter end: the last line of the link.
    func position(of destination: Node.Words, line first: Int, byteColumn start: Int, end: Int) -> MarkupPosition {
        let length = destination.count
        guard !destination.isEmpty, length < Self.reach else { return position(line: first, byteColumn: start) }
        let numbers = first...max(first, min(end, first + Self.lineReach))
        // In continued lines libcmark's column may be wrong: there a link does not begin.
        let opening = line(first).dropFirst(max(0, start - 1)).first
        let isRight = opening.map { "[!<".utf8.contains($0) } ?? false
        for from in isRight ? [start - 1] : [max(0, start - 1), max(0, start - 1 - Self.slack)] {
            for number in numbers {
                let begin = number == first ? from : 0
                let window = begin..<begin + Self.slack + Self.reach + length
                if let found = find(destination: destination, in: number, window) { return found }
            }
        }
        return definitions.isEmpty
            ? position(line: first, byteColumn: start)
            : definitions[String(decoding: destination, as: UTF8.self)] ?? position(line: first, byteColumn: start)
    }

    private func find(destination: Node.Words, in number: Int, _ window: Range<Int>) -> MarkupPosition? {
        let line = lines.range(number)
        let range = (line.lowerBound + window.lowerBound..<line.lowerBound + window.upperBound).clamped(to: line)
        let found = lines.bytes.withUnsafeBufferPointer { bytes in
            ByteSearch.first(destination, after: "](", in: bytes, range)
                ?? ByteSearch.first(destination, after: "](<", in: bytes, range)
                ?? ByteSearch.first(destination, after: "<", before: UInt8(ascii: ">"), in: bytes, range)
        }
        guard let found else { return nil }
        return place(
            line: number, column: lines.scalars(in: number, before: found - line.lowerBound) + 1,
            length: destination.scalarCount)
    }

    /// Where some words stand that libcmark tells to be at a place.
    ///
    /// - Parameter start: from 1, in bytes.
    func position(of words: String, line number: Int, byteColumn start: Int) -> MarkupPosition? {
        let from = max(0, start - 1)
        return find(words, in: number, from..<from + Self.reach)
            ?? find(words, in: number, max(0, from - Self.slack)..<from + Self.reach)
    }

    /// Where a line stands among the bytes.
    func range(_ number: Int) -> Range<Int> { lines.range(number) }

    /// A line's bytes.
    func line(_ number: Int) -> ArraySlice<UInt8> { lines[number] }

    /// - Parameter window: the part of the line that is searched, in bytes from its start.
    private func find(_ words: String, in number: Int, _ window: Range<Int>) -> MarkupPosition? {
        let line = lines.range(number)
        let range = (line.lowerBound + window.lowerBound..<line.lowerBound + window.upperBound).clamped(to: line)
        guard let found = ByteSearch.first(words, in: lines.bytes, range) else { return nil }
        let column = lines.scalars(in: number, before: found - line.lowerBound)
        return place(line: number, column: column + 1, length: words.unicodeScalars.count)
    }

    private func place(line: Int, column: Int, length: Int) -> MarkupPosition {
        let (line, column) = origin(line: line, column: column)
        return MarkupPosition(line: max(line, 1), column: max(1, column), length: length)
    }

    /// The line and column of the document; before its first column stands what does not stand there.
    private func origin(line: Int, column: Int) -> (line: Int, column: Int) {
        guard let origins, origins.indices.contains(line - 1) else { return (line, column) }
        let origin = origins[line - 1]
        let before = column - 1 - origin.prefix
        guard let seam = origin.seams.last(where: { $0.start <= before }) else {
            return (origin.line, column + origin.shift)
        }
        return (seam.number, before - seam.start + seam.offset + 1)
    }

    private static func definitions(in lines: TextLines) -> [String: MarkupPosition] {
        guard ByteSearch.contains("]:", in: lines.bytes) else { return [:] }
        var places: [String: MarkupPosition] = [:]
        for number in 1...lines.count {
            guard let definition = ReferenceDefinition(lines[number]), places[definition.address] == nil else {
                continue
            }
            places[definition.address] = MarkupPosition(
                line: number, column: lines.scalars(in: number, before: definition.offset) + 1,
                length: definition.address.unicodeScalars.count)
        }
        return places
    }
}
