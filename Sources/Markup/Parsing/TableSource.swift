/// A pipe table as its lines say it, its cells still Markdown.
struct TableSource {
    let caption: SourceLine?
    let alignments: [TableAlignment]
    let header: [SourceLine]
    /// Each as long as the columns.
    let rows: [[SourceLine]]
    let problems: [MarkupProblem]

    /// Where a table begins in a paragraph's lines.
    struct Start {
        /// The header of the first delimiter row.
        let header: Int
        let alignments: [TableAlignment]
    }

    /// Where a table begins in a paragraph's lines, if it does.
    ///
    /// - Parameter isInBlock: whether a line goes on in the blocks around the paragraph, and is not indented like code.
    static func start(in lines: ArraySlice<SourceLine>, isInBlock: (Int) -> Bool) -> Start? {
        for index in lines.indices.dropLast() {
            guard let alignments = alignments(lines[index + 1].text),
                cells(of: lines[index], keeping: 0).count == alignments.count,
                lines[index].text.contains(pipe) || lines[index + 1].text.contains(pipe), isInBlock(index + 1)
            else { continue }
            return Start(header: index, alignments: alignments)
        }
        return nil
    }

    /// - Parameters:
    ///   - lines: from the header on; a line of the form `Table: …` ends the table and is, with what follows,
    ///     its caption.
    ///   - budget: how many cells there may still be; taken from.
    init(_ lines: ArraySlice<SourceLine>, _ alignments: [TableAlignment], caption: SourceLine?, budget: inout Int) {
        let header = lines[lines.startIndex]
        var rows: [[SourceLine]] = []
        var problems: [MarkupProblem] = []
        var caption = caption
        budget -= alignments.count
        // Of a table whose header alone is too large nothing is read.
        let columns = budget >= 0 ? alignments : []
        if budget < 0 { problems.append(Self.tooLarge(header)) }
        for index in lines.indices.dropFirst(2) where budget >= 0 {
            let line = lines[index]
            if caption == nil, !line.text.contains(Self.pipe), let words = TableCaption.words(of: lines[index...]) {
                caption = words
                break
            }
            budget -= alignments.count
            guard budget >= 0 else {
                problems.append(Self.tooLarge(line))
                break
            }
            var (cells, count) = Self.cells(of: line, keeping: alignments.count + 1)
            if count > alignments.count {
                let lost = cells.removeLast()
                let place = MarkupPosition(
                    line: lost.number, column: lost.offset + 1, length: max(1, lost.text.scalarCount))
                let kind = MarkupProblem.Kind.cellsLost(count - alignments.count)
                problems.append(MarkupProblem(kind: kind, position: place))
            }
            while cells.count < alignments.count {
                cells.append(SourceLine(text: [], number: line.number, offset: line.offset))
            }
            rows.append(cells)
        }
        self.caption = caption
        self.alignments = columns
        self.header = Self.cells(of: header, keeping: columns.count).cells
        self.rows = rows
        self.problems = problems
    }

    static let pipe = UInt8(ascii: "|")

    private static func tooLarge(_ line: SourceLine) -> MarkupProblem {
        let place = MarkupPosition(line: line.number, column: line.offset + 1, length: 1)
        return MarkupProblem(kind: .tableTooLarge, position: place)
    }

    /// What a delimiter row, `| :-- | --: |`, says of its columns; nothing where the line is none.
    private static func alignments(_ line: ArraySlice<UInt8>) -> [TableAlignment]? {
        guard isDelimiters(line) else { return nil }
        var alignments: [TableAlignment] = []
        for cell in cells(of: SourceLine(text: line, number: 1, offset: 0), keeping: line.count).cells {
            let dashes = cell.text.count { $0 == UInt8(ascii: "-") }
            let isLeft = cell.text.first == UInt8(ascii: ":")
            let isRight = cell.text.last == UInt8(ascii: ":")
            guard dashes > 0, cell.text.count == dashes + (isLeft ? 1 : 0) + (isRight ? 1 : 0) else { return nil }
            alignments.append(isLeft && isRight ? .center : isLeft ? .left : isRight ? .right : .unset)
        }
        return alignments
    }

    /// Whether a line begins a list or a block of HTML, neither of which could interrupt a paragraph there.
    static func beginsBlock(_ line: ArraySlice<UInt8>) -> Bool {
        func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
        switch line.first {
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
            return line.dropFirst().allSatisfy(isSpace)
        case UInt8(ascii: "<"):
            return line.last { !isSpace($0) } == UInt8(ascii: ">") && RawHTML.isTag(line)
        default:
            let digits = line.prefix(10).prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            let rest = line[digits.endIndex...]
            guard (1...9).contains(digits.count), rest.first.map({ ".)".utf8.contains($0) }) == true else {
                return false
            }
            return rest.dropFirst().first.map(isSpace) ?? true
        }
    }

    /// Whether nothing but signs of a delimiter row stands in a line, a hyphen among them.
    static func isDelimiters(_ line: ArraySlice<UInt8>) -> Bool {
        var hasHyphen = false
        for byte in line {
            switch byte {
            case UInt8(ascii: "-"): hasHyphen = true
            case pipe, UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: "\t"): break
            default: return false
            }
        }
        return hasHyphen
    }

    /// The first cells of a row, without the spaces around them, and how many there are; `\|` is a pipe inside a cell.
    private static func cells(of line: SourceLine, keeping limit: Int) -> (cells: [SourceLine], count: Int) {
        var row = Row(line: line, limit: limit)
        var isEscaped = false
        var hasPipe = false
        line.text.withUnsafeBufferPointer { bytes in
            for index in bytes.indices {
                let byte = bytes[index]
                if byte == pipe {
                    hasPipe = true
                    if isEscaped { row.isUnescaping = true } else { row.close(at: line.text.startIndex + index) }
                }
                // As on GitHub, whatever stands before the backslash.
                isEscaped = byte == UInt8(ascii: "\\")
                if byte & 0xC0 != 0x80 { row.scalars += 1 }
            }
        }
        row.close(at: line.text.endIndex)
        return row.takeCells(hasPipe: hasPipe)
    }

    /// A row while it is cut into cells.
    private struct Row {
        let line: SourceLine
        let limit: Int
        /// How many Unicode scalars of the line were read.
        var scalars = 0
        /// Whether the cell holds a pipe.
        var isUnescaping = false
        private var cells: [SourceLine] = []
        private var count = 0
        /// Where the cell begins, and how many Unicode scalars stand before it.
        private var start: (index: Int, scalars: Int)
        private var (isFirstEmpty, isLastEmpty) = (false, false)

        init(line: SourceLine, limit: Int) {
            self.line = line
            self.limit = limit
            cells.reserveCapacity(min(limit, 8) + 2)
            start = (line.text.startIndex, 0)
        }

        mutating func close(at end: Int) {
            var words = start.index..<end
            while let first = words.first, isBlank(first) { words = first + 1..<end }
            let blanks = words.lowerBound - start.index
            while let last = words.last, isBlank(last) { words = words.lowerBound..<last }
            isLastEmpty = words.isEmpty
            if count == 0 { isFirstEmpty = isLastEmpty }
            // One more than is kept: the first may go.
            if count <= limit {
                cells.append(
                    SourceLine(
                        text: isUnescaping ? Self.unescaped(line.text[words]) : line.text[words], number: line.number,
                        offset: line.offset + start.scalars + blanks))
            }
            // The scalar that the cell ends with is counted afterwards.
            start = (end + 1, scalars + 1)
            count += 1
            isUnescaping = false
        }

        mutating func takeCells(hasPipe: Bool) -> (cells: [SourceLine], count: Int) {
            // A pipe at the start or the end of the row separates nothing.
            if isLastEmpty, count > 1 {
                count -= 1
                if cells.count > count { cells.removeLast() }
            }
            if isFirstEmpty, count > 1 || hasPipe {
                count -= 1
                cells.removeFirst()
            }
            if cells.count > limit { cells.removeLast(cells.count - limit) }
            var taken: [SourceLine] = []
            swap(&taken, &cells)
            return (taken, count)
        }

        private func isBlank(_ index: Int) -> Bool {
            line.text[index] == UInt8(ascii: " ") || line.text[index] == UInt8(ascii: "\t")
        }

        private static func unescaped(_ words: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
            var bytes: [UInt8] = []
            for byte in words {
                if byte == pipe, bytes.last == UInt8(ascii: "\\") { bytes.removeLast() }
                bytes.append(byte)
            }
            return bytes[...]
        }
    }
}
