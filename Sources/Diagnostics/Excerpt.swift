/// A line of a source file with the carets that go under it.
struct Excerpt {
    /// The line, or the part of a long line around the range. Tabs are spaces, and nothing in it is unseen.
    let text: String
    /// The spaces before the carets.
    let indent: String
    let carets: String
    /// The same text where carets cannot be counted on to stand right: what comes before the marked part, and the part.
    let before: String
    let marked: String

    /// How far a tab goes at the most.
    private static let tab = 4

    /// - Parameter width: how many cells there are for the text, and for the carets.
    init(line: String, range: SourceRange, width: Int) {
        let scalars = line.unicodeScalars
        let (start, end) = (scalars.startIndex, scalars.endIndex)
        let first = scalars.index(start, offsetBy: max(0, range.start.column - 1), limitedBy: end) ?? end
        let isOneLine = range.end.line == range.start.line
        let length = max(0, range.end.column - max(1, range.start.column))
        let last = isOneLine ? scalars.index(first, offsetBy: length, limitedBy: end) ?? end : end
        // What stands farther away is not shown, however long the line is. Signs may be made of several characters.
        let left = scalars.index(first, offsetBy: -width, limitedBy: start) ?? start
        let right = scalars.index(first, offsetBy: 4 * width, limitedBy: end) ?? end
        let cells = Self.cells(of: line[left..<right])
        let marked = cells.firstIndex { $0.end > first } ?? cells.count
        let window = Self.window(
            of: cells, around: marked, width: width, isWhole: left == start && right == end)
        let leading = window.lowerBound > 0 || left > start ? "…" : ""
        let trailing = window.upperBound < cells.count || right < end ? "…" : ""
        before = leading + cells[window.lowerBound..<marked].map(\.text).joined()
        let part = cells[marked..<window.upperBound].prefix { $0.start < last }
        self.marked = part.map(\.text).joined()
        text = before + cells[marked..<window.upperBound].map(\.text).joined() + trailing
        indent = String(
            repeating: " ",
            count: leading.count + cells[window.lowerBound..<marked].reduce(0) { $0 + $1.width })
        carets = String(repeating: "^", count: max(1, part.reduce(0) { $0 + $1.width }))
    }

    /// What a reader takes for one sign, and how it is shown.
    private struct Cell {
        let text: String
        let width: Int
        let start: String.Index
        let end: String.Index
    }

    private static func cells(of line: Substring) -> [Cell] {
        var cells: [Cell] = []
        var column = 0
        var start = line.startIndex
        while start < line.endIndex {
            let end = line.index(after: start)
            let character = line[start]
            let text =
                character == "\t"
                ? String(repeating: " ", count: tab - column % tab) : Printable.shown(character)
            let cell = Cell(text: text, width: DisplayWidth.of(text), start: start, end: end)
            cells.append(cell)
            column += cell.width
            start = end
        }
        return cells
    }

    /// The cells that fit: a quarter of the room before the mark, if there is something after it to show.
    private static func window(
        of cells: [Cell], around marked: Int, width: Int, isWhole: Bool
    ) -> Range<Int> {
        // One more for a caret behind the last sign.
        if isWhole, cells.reduce(1, { $0 + $1.width }) <= width { return 0..<cells.count }
        var room = max(1, width - 2)
        var (first, last) = (marked, marked)
        func takeLeft(_ part: Int) {
            var left = part
            while first > 0, cells[first - 1].width <= left {
                first -= 1
                left -= cells[first].width
                room -= cells[first].width
            }
        }
        takeLeft(room / 4)
        while last < cells.count, cells[last].width <= room || last == marked {
            room -= cells[last].width
            last += 1
        }
        takeLeft(room)
        return first..<last
    }
}
