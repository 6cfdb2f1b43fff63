import CCmark

/// Tables, and what libcmark takes for more of their paragraphs.
extension ParagraphCuts {
    /// Whether any line but the first has nothing in it but a delimiter row's signs, seen quickly.
    func mayBeTable(_ paragraph: Node) -> Bool {
        guard paragraph.endLine > paragraph.startLine else { return false }
        return (paragraph.startLine + 1...paragraph.endLine).contains { number in
            let line = lines.line(number).drop(while: Self.isMark)
            return !line.isEmpty && TableSource.isDelimiters(line)
        }
    }

    /// - Parameter node: the paragraph whose lines these are, the first of them in its first place.
    func start(
        in source: ArraySlice<SourceLine>, of node: Node, _ blocks: OpenBlocks
    ) -> TableSource.Start? {
        TableSource.start(in: source) { place in
            let line = continuation(of: place, node, blocks)
            return line.depth == blocks.nodes.count && line.indentation < 4
        }
    }

    private func continuation(of place: Int, _ node: Node, _ blocks: OpenBlocks) -> OpenBlocks.Continuation {
        let number = node.startLine + place
        return blocks.continuation(of: lines.line(number), number: number)
    }

    /// The tables of a paragraph, each with what stands before it, and what follows the last.
    mutating func cutTables(
        _ source: ArraySlice<SourceLine>, _ first: TableSource.Start?, _ paragraph: Node, _ before: Node?,
        _ blocks: OpenBlocks, isWhole: Bool, into parts: inout [Part]
    ) {
        guard first != nil else {
            if !isWhole, !source.isEmpty { parts.append(.blocks(add(.text(Array(source))))) }
            return
        }
        var (rest, next) = (source, first)
        while let start = next {
            let body = rest[start.header...].dropFirst(2)
            let end = body.indices.first { endsTable($0, in: rest, paragraph, blocks) } ?? rest.endIndex
            let isFirst = rest.startIndex == source.startIndex
            cutTable(
                rest[..<end], start, paragraph, before: isFirst ? before : nil,
                isWhole: isWhole && end == source.endIndex, into: &parts
            ) {
                isFirst ? .text(Array($0)) : .blocks($1.blockLines($0, paragraph, blocks))
            }
            rest = rest[end...]
            guard !rest.isEmpty else { return }
            let line = continuation(of: end, paragraph, blocks)
            guard line.depth == blocks.nodes.count else {
                return follow(blocks.nodes[line.depth], blockLines(rest, paragraph, blocks, depth: line.depth))
            }
            // After code there may be another table in the same paragraph; all else is found out when it is read.
            next = line.indentation < 4 ? nil : self.start(in: rest, of: paragraph, blocks)
            if let header = next?.header, continuation(of: header, paragraph, blocks).indentation >= 4 { next = nil }
        }
        parts.append(.blocks(add(.blocks(blockLines(rest, paragraph, blocks)))))
    }

    /// Puts lines after a quotation, or after the list of an entry.
    private mutating func follow(_ block: Node, _ source: [SourceLine]) {
        followers.append(.blocks(add(.blocks(source))))
        (block.type == CMARK_NODE_ITEM ? block.parent : block)?.tag = -followers.count - 1
    }

    /// Whether a line is no row of the table above it: code, another block, or text outside the blocks around the table.
    private func endsTable(
        _ place: Int, in source: ArraySlice<SourceLine>, _ paragraph: Node, _ blocks: OpenBlocks
    ) -> Bool {
        let line = continuation(of: place, paragraph, blocks)
        guard line.depth == blocks.nodes.count else {
            return isLast(paragraph, in: blocks.nodes[line.depth...])
        }
        return line.indentation >= 4 || TableSource.beginsBlock(source[place].text)
    }

    /// Whether nothing follows a paragraph in some of the blocks around it, so that what belongs to none of them can
    /// stand after the first.
    private func isLast(_ paragraph: Node, in blocks: ArraySlice<Node>) -> Bool {
        guard paragraph.next == nil else { return false }
        return blocks.indices.allSatisfy { place in
            let (block, isFirst) = (blocks[place], place == blocks.startIndex)
            guard block.type == CMARK_NODE_ITEM else { return isFirst || block.next == nil }
            return block.next == nil && (isFirst || block.parent?.next == nil)
        }
    }

    /// Lines of a paragraph as they stand in the first of the blocks around it, to be read again.
    ///
    /// - Parameter depth: how many blocks; all of them unless told otherwise.
    private func blockLines(
        _ source: ArraySlice<SourceLine>, _ paragraph: Node, _ blocks: OpenBlocks, depth: Int? = nil
    ) -> [SourceLine] {
        source.indices.map { place in
            let number = paragraph.startLine + place
            let line = blocks.continuation(of: lines.line(number), number: number, limit: depth)
            let words = lines.stretch(number, byteColumn: line.start + 1)
            // Indented less than code, the first line would move the others.
            let spaces = place == source.startIndex && line.indentation < 4 ? 0 : line.indentation
            return SourceLine(
                text: (Array(repeating: UInt8(ascii: " "), count: spaces) + words.text)[...], number: words.number,
                offset: words.offset - spaces)
        }
    }

    /// - Parameter fragment: what the lines before the table are.
    private mutating func cutTable(
        _ source: ArraySlice<SourceLine>, _ start: TableSource.Start, _ paragraph: Node, before: Node?,
        isWhole: Bool, into parts: inout [Part],
        text fragment: (ArraySlice<SourceLine>, ParagraphCuts) -> Fragment
    ) {
        let text = source[..<start.header]
        let captionStart = text.firstIndex { TableCaption.words(of: $0) != nil } ?? text.endIndex
        var caption = TableCaption.words(of: text[captionStart...])
        if text.isEmpty, caption == nil { caption = neighbour(before) }
        let hasOwn = source[text.endIndex...].dropFirst(2).contains {
            !$0.text.contains(TableSource.pipe) && TableCaption.words(of: $0) != nil
        }
        if isWhole, caption == nil, !hasOwn { caption = neighbour(paragraph.next) }
        let table = TableSource(source[text.endIndex...], start.alignments, caption: caption, budget: &budget)
        if captionStart > text.startIndex {
            parts.append(.blocks(add(fragment(text[..<captionStart], self))))
        }
        let first = fragments.count
        for cell in table.header { add(cell: cell) }
        for row in table.rows { for cell in row { add(cell: cell) } }
        if let caption = table.caption { add(cell: caption) }
        parts.append(.table(table, first: first))
    }

    /// A paragraph before or after a table that is its caption.
    private mutating func neighbour(_ node: Node?) -> SourceLine? {
        guard let node, node.type == CMARK_NODE_PARAGRAPH, node.tag == 0,
            let words = TableCaption.words(of: sourceLines(of: node))
        else { return nil }
        node.tag = Self.consumed
        node.removeChildren()
        return words
    }
}
