/// A pipe table as its lines say it, its cells still Markdown.
struct TableSource {
    let caption: SourceLine?
    let alignments: [Table.Alignment?]
    let header: [SourceLine]
    /// Each as long as the columns.
    let rows: [[SourceLine]]
    let problems: [MarkupProblem]

    /// Where a table begins in a paragraph's lines: the header of the first delimiter row.
    static func start(in lines: [SourceLine]) -> Int? {
        guard lines.count > 1 else { return nil }
        return lines.indices.dropLast().first { index in
            guard let delimiters = alignments(lines[index + 1].text) else { return false }
            return cells(of: lines[index], keeping: 0).count == delimiters.count
                && (lines[index].text.utf8.contains(UInt8(ascii: "|"))
                    || lines[index + 1].text.utf8.contains(UInt8(ascii: "|")))
        }
    }

    /// - Parameters:
    ///   - lines: from the header on; a line of the form `Table: …` ends the table and is, with what follows,
    ///     its caption.
    ///   - budget: how many cells there may still be; taken from.
    init?(_ lines: ArraySlice<SourceLine>, caption: SourceLine?, budget: inout Int) {
        guard lines.count > 1, let header = lines.first,
            let alignments = Self.alignments(lines[lines.startIndex + 1].text)
        else { return nil }
        var rows: [[SourceLine]] = []
        var problems: [MarkupProblem] = []
        var caption = caption
        budget -= alignments.count
        // Of a table whose header alone is too large nothing is read.
        let columns = budget >= 0 ? alignments : []
        if budget < 0 { problems.append(Self.tooLarge(header)) }
        for (index, line) in zip(lines.indices, lines).dropFirst(2) where budget >= 0 {
            if caption == nil, let words = TableCaption.words(of: lines[index...]) {
                caption = words
                break
            }
            budget -= alignments.count
            guard budget >= 0 else {
                problems.append(Self.tooLarge(line))
                break
            }
            let (cells, count) = Self.cells(of: line, keeping: alignments.count + 1)
            if count > alignments.count {
                let lost = cells[alignments.count]
                let place = MarkupPosition(
                    line: lost.number, column: lost.offset + 1, length: max(1, lost.text.unicodeScalars.count))
                let kind = MarkupProblem.Kind.cellsLost(count - alignments.count)
                problems.append(MarkupProblem(kind: kind, position: place))
            }
            let missing = max(0, alignments.count - cells.count)
            let empty = SourceLine(text: "", number: line.number, offset: line.offset)
            rows.append(cells.prefix(alignments.count) + Array(repeating: empty, count: missing))
        }
        self.caption = caption
        self.alignments = columns
        self.header = Self.cells(of: header, keeping: columns.count).cells
        self.rows = rows
        self.problems = problems
    }

    private static func tooLarge(_ line: SourceLine) -> MarkupProblem {
        let place = MarkupPosition(line: line.number, column: line.offset + 1, length: 1)
        return MarkupProblem(kind: .tableTooLarge, position: place)
    }

    /// What a delimiter row, `| :-- | --: |`, says of its columns; nothing where the line is none.
    private static func alignments(_ line: String) -> [Table.Alignment?]? {
        guard line.utf8.contains(UInt8(ascii: "-")), line.utf8.allSatisfy({ "|:- \t".utf8.contains($0) }) else {
            return nil
        }
        var alignments: [Table.Alignment?] = []
        for cell in cells(of: SourceLine(text: line, number: 1, offset: 0), keeping: line.utf8.count).cells {
            let dashes = cell.text.utf8.filter { $0 == UInt8(ascii: "-") }.count
            let isLeft = cell.text.hasPrefix(":")
            let isRight = cell.text.hasSuffix(":")
            guard dashes > 0, cell.text.utf8.count == dashes + (isLeft ? 1 : 0) + (isRight ? 1 : 0) else { return nil }
            alignments.append(isLeft && isRight ? .center : isLeft ? .left : isRight ? .right : nil)
        }
        return alignments
    }

    /// The first cells of a row, without the spaces around them, and how many there are; `\|` is a pipe inside a cell.
    private static func cells(of line: SourceLine, keeping limit: Int) -> (cells: [SourceLine], count: Int) {
        var cells: [SourceLine] = []
        var cell: [UInt8] = []
        var count = 0
        var start = 0
        var (isFirstEmpty, isLastEmpty) = (false, false)
        var isEscaped = false
        func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
        func close(at end: Int) {
            let words = cell.drop(while: isBlank)
            isLastEmpty = words.isEmpty
            if count == 0 { isFirstEmpty = isLastEmpty }
            // One more than is kept: the first may go.
            if count <= limit {
                let blanksAtEnd = words.reversed().prefix(while: isBlank).count
                cells.append(
                    SourceLine(
                        text: String(decoding: words.dropLast(blanksAtEnd), as: UTF8.self), number: line.number,
                        offset: line.offset + start + words.startIndex))
            }
            cell.removeAll(keepingCapacity: true)
            start = end + 1
            count += 1
        }
        var offset = 0
        for byte in line.text.utf8 {
            if isEscaped {
                if byte != UInt8(ascii: "|") { cell.append(UInt8(ascii: "\\")) }
                cell.append(byte)
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else if byte == UInt8(ascii: "|") {
                close(at: offset)
            } else {
                cell.append(byte)
            }
            if byte & 0xC0 != 0x80 { offset += 1 }
        }
        if isEscaped { cell.append(UInt8(ascii: "\\")) }
        close(at: offset)
        // A pipe at the start or the end of the row separates nothing.
        if isLastEmpty, count > 1 {
            count -= 1
            if cells.count > count { cells.removeLast() }
        }
        if isFirstEmpty, count > 1 || line.text.utf8.contains(UInt8(ascii: "|")) {
            count -= 1
            cells.removeFirst()
        }
        return (Array(cells.prefix(limit)), count)
    }
}
