import CCmark

/// The quotations and entries of lists around a paragraph, outermost first, and how a line goes on in them (CommonMark
/// 0.30, 5.1 and 5.2).
struct OpenBlocks {
    private enum Block {
        case quotation
        /// - Parameter width: how many columns its marker and the spaces after it take.
        case item(width: Int)
    }

    private var blocks: [(kind: Block, firstLine: Int)] = []
    /// Their nodes, in the same order.
    private(set) var nodes: [Node] = []

    /// A line as it goes on in the blocks.
    struct Continuation {
        /// How many of the blocks it goes on in.
        var depth = 0
        /// How many columns of spaces stand between what belongs to those blocks and the words.
        var indentation = 0
        /// How many bytes of the line stand before the words.
        var start = 0
    }

    init(around paragraph: Node, lines: SourceLines) {
        var next = paragraph.parent
        while let node = next {
            if node.type == CMARK_NODE_BLOCK_QUOTE || node.type == CMARK_NODE_ITEM { nodes.append(node) }
            next = node.parent
        }
        nodes.reverse()
        for node in nodes {
            let number = node.startLine
            guard node.type == CMARK_NODE_ITEM else {
                blocks.append((.quotation, number))
                continue
            }
            var reading = Reading(line: lines.line(number))
            _ = follow(&reading, number: number)
            let start = reading.column
            reading.skipSpaces(Int.max)
            reading.skipMarker()
            let end = reading.column
            let spaces = reading.skipSpaces(Int.max)
            let padding = (1...4).contains(spaces) && !reading.isAtEnd ? spaces : 1
            blocks.append((.item(width: end + padding - start), number))
        }
    }

    /// How a line goes on in the blocks.
    ///
    /// - Parameter limit: in how many of them at the most.
    func continuation(of line: ArraySlice<UInt8>, number: Int, limit: Int? = nil) -> Continuation {
        var reading = Reading(line: line)
        let depth = follow(&reading, number: number, limit: limit)
        let indentation = reading.skipSpaces(Int.max)
        return Continuation(depth: depth, indentation: indentation, start: reading.index - line.startIndex)
    }

    /// - Returns: how many blocks the line goes on in.
    private func follow(_ reading: inout Reading, number: Int, limit: Int? = nil) -> Int {
        for (depth, block) in blocks.prefix(limit ?? blocks.count).enumerated() {
            switch block.kind {
            case .quotation:
                var mark = reading
                guard mark.skipSpaces(Int.max) < 4, mark.skip(UInt8(ascii: ">")) else { return depth }
                mark.skipSpaces(1)
                reading = mark
            case .item(let width) where block.firstLine == number:
                reading.skip(columns: width)
            case .item(let width):
                var text = reading
                guard text.skipSpaces(width) == width else { return depth }
                reading = text
            }
        }
        return min(blocks.count, limit ?? blocks.count)
    }

    /// A line that is read column by column; a tab goes up to the next multiple of four.
    private struct Reading {
        let line: ArraySlice<UInt8>
        var index: Int
        var column = 0

        init(line: ArraySlice<UInt8>) {
            self.line = line
            index = line.startIndex
        }

        var isAtEnd: Bool { index == line.endIndex }

        /// - Returns: how many columns of spaces were skipped.
        @discardableResult
        mutating func skipSpaces(_ limit: Int) -> Int {
            var count = 0
            while count < limit, index < line.endIndex {
                switch line[index] {
                case UInt8(ascii: " "): index += 1
                case UInt8(ascii: "\t"):
                    // What is left of it stays where the limit is inside it.
                    if (column + 1).isMultiple(of: 4) { index += 1 }
                default: return count
                }
                column += 1
                count += 1
            }
            return count
        }

        mutating func skip(_ sign: UInt8) -> Bool {
            guard index < line.endIndex, line[index] == sign else { return false }
            (index, column) = (index + 1, column + 1)
            return true
        }

        /// A bullet, or a number with the sign after it.
        mutating func skipMarker() {
            while index < line.endIndex, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(line[index]) {
                (index, column) = (index + 1, column + 1)
            }
            if index < line.endIndex { (index, column) = (index + 1, column + 1) }
        }

        mutating func skip(columns: Int) {
            let end = column + columns
            while column < end, index < line.endIndex {
                if skipSpaces(end - column) == 0 { (index, column) = (index + 1, column + 1) }
            }
        }
    }
}
