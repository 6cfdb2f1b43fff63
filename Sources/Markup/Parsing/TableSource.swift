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
            return cells(of: lines[index]).count == delimiters.count
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
        for (index, line) in zip(lines.indices, lines).dropFirst(2) {
            if caption == nil, let words = TableCaption.words(of: lines[index...]) {
                caption = words
                break
            }
            budget -= alignments.count
            guard budget >= 0 else {
                let place = MarkupPosition(line: line.number, column: line.offset + 1, length: 1)
                problems.append(MarkupProblem(kind: .tableTooLarge, position: place))
                break
            }
            let cells = Self.cells(of: line)
            if cells.count > alignments.count {
                let lost = cells[alignments.count]
                let place = MarkupPosition(
                    line: lost.number, column: lost.offset + 1, length: max(1, lost.text.unicodeScalars.count))
                let kind = MarkupProblem.Kind.cellsLost(cells.count - alignments.count)
                problems.append(MarkupProblem(kind: kind, position: place))
            }
            let missing = max(0, alignments.count - cells.count)
            let empty = SourceLine(text: "", number: line.number, offset: line.offset)
            rows.append(cells.prefix(alignments.count) + Array(repeating: empty, count: missing))
        }
        self.caption = caption
        self.alignments = alignments
        self.header = Self.cells(of: header)
        self.rows = rows
        self.problems = problems
    }

    /// What a delimiter row, `| :-- | --: |`, says of its columns; nothing where the line is none.
    private static func alignments(_ line: String) -> [Table.Alignment?]? {
        guard line.utf8.contains(UInt8(ascii: "-")), line.utf8.allSatisfy({ "|:- \t".utf8.contains($0) }) else {
            return nil
        }
        var alignments: [Table.Alignment?] = []
        for cell in cells(of: SourceLine(text: line, number: 1, offset: 0)) {
            let dashes = cell.text.utf8.filter { $0 == UInt8(ascii: "-") }.count
            let isLeft = cell.text.hasPrefix(":")
            let isRight = cell.text.hasSuffix(":")
            guard dashes > 0, cell.text.utf8.count == dashes + (isLeft ? 1 : 0) + (isRight ? 1 : 0) else { return nil }
            alignments.append(isLeft && isRight ? .center : isLeft ? .left : isRight ? .right : nil)
        }
        return alignments
    }

    /// The cells of a row, without the spaces around them; `\|` is a pipe inside a cell.
    static func cells(of line: SourceLine) -> [SourceLine] {
        var cells: [SourceLine] = []
        var cell = String.UnicodeScalarView()
        var start = 0
        var isEscaped = false
        func close(at end: Int) {
            let blanks = cell.prefix { $0 == " " || $0 == "\t" }.count
            var text = Substring(cell.dropFirst(blanks))
            while text.last == " " || text.last == "\t" { text.removeLast() }
            cells.append(SourceLine(text: String(text), number: line.number, offset: line.offset + start + blanks))
            cell.removeAll()
            start = end + 1
        }
        var offset = 0
        for scalar in line.text.unicodeScalars {
            if isEscaped {
                if scalar != "|" { cell.append("\\") }
                cell.append(scalar)
                isEscaped = false
            } else if scalar == "\\" {
                isEscaped = true
            } else if scalar == "|" {
                close(at: offset)
            } else {
                cell.append(scalar)
            }
            offset += 1
        }
        if isEscaped { cell.append("\\") }
        close(at: offset)
        // A pipe at the start or the end of the row separates nothing.
        if cells.last?.text.isEmpty == true, cells.count > 1 { cells.removeLast() }
        if cells.first?.text.isEmpty == true, cells.count > 1 || line.text.contains("|") { cells.removeFirst() }
        return cells
    }
}
