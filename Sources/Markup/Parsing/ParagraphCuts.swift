import CCmark

/// Finds the paragraphs that are tables or footnotes, and cuts them into parts that are read again.
///
/// libcmark knows neither and takes both for paragraphs; their text is taken from the document's lines.
struct ParagraphCuts {
    /// What a part of a paragraph is, with the places of its fragments.
    enum Part {
        case blocks(Int)
        case table(TableSource, first: Int)
        case thematicBreak
        /// - Parameter label: its place among all labels.
        case footnote(label: Int, position: MarkupPosition, Int)
    }

    /// What becomes of a node.
    enum State {
        case whole
        /// It belongs to a table or a footnote before or after it.
        case consumed
        case parts([Part])
        /// A further part stands after it, which libcmark takes for a part of its last paragraph.
        case followed(by: Part)
    }

    private(set) var fragments: [Fragment] = []
    /// What stands in place of paragraphs, each of which is tagged with the number of its parts, from 1.
    private var parts: [[Part]] = []
    /// What stands after quotations and lists, each of which is tagged with -2 and less.
    var followers: [Part] = []
    /// The tag of what is consumed.
    static let consumed = -1
    /// The lines of reference definitions, for the fragments.
    private(set) var definitions: [SourceLine] = []
    /// The labels of the document's footnotes.
    private(set) var labels = FootnoteLabels()
    /// How many cells the tables inside the fragments may still have.
    var budget: Int

    let lines: SourceLines
    private let mask: FootnoteMask?
    private let depthLimit: Int
    /// How many quotations are open around the present place.
    private var quotations = 0
    /// Lines of code and HTML, in which nothing is defined.
    private var literalLines: [ClosedRange<Int>] = []

    /// - Parameters:
    ///   - mask: nothing inside a fragment, where no further footnotes begin.
    ///   - budget: how many cells there may be.
    ///   - isCutting: whether tables are looked for.
    init(
        in root: Node, lines: SourceLines, mask: FootnoteMask?, limits: MarkupLimits, budget: Int,
        isCutting: Bool = true
    ) {
        self.lines = lines
        self.mask = mask
        depthLimit = limits.nesting
        self.budget = budget
        // Without a pipe there is no table.
        let isNeeded =
            mask != nil
            || isCutting && lines.bytes.withUnsafeBufferPointer { ByteSearch.contains(UInt8(ascii: "|"), in: $0) }
        if isNeeded { scan(root, depth: 0) }
        if !fragments.isEmpty, ByteSearch.contains("]:", in: lines.bytes) { findDefinitions() }
    }

    /// Whether every node is whole.
    var isEmpty: Bool { parts.isEmpty && followers.isEmpty }

    /// What becomes of a node.
    func state(of node: Node) -> State {
        let tag = node.tag
        switch tag {
        case 0: return .whole
        case Self.consumed: return .consumed
        case ..<0: return .followed(by: followers[-tag - 2])
        default: return .parts(parts[tag - 1])
        }
    }

    /// - Parameter depth: as `TreeWalk` counts it: a list and its entry are one level.
    private mutating func scan(_ parent: Node, depth: Int) {
        guard depth < depthLimit else { return }
        var before: Node?
        var next = parent.firstChild
        while let node = next {
            switch node.type {
            case CMARK_NODE_BLOCK_QUOTE:
                quotations += 1
                scan(node, depth: depth + 1)
                quotations -= 1
            case CMARK_NODE_LIST: scan(items: node, depth: depth + 1)
            default: look(at: node, after: before)
            }
            before = node
            next = node.next
        }
    }

    private mutating func scan(items list: Node, depth: Int) {
        var next = list.firstChild
        while let item = next {
            scan(item, depth: depth)
            next = item.next
        }
    }

    private mutating func look(at node: Node, after before: Node?) {
        switch node.type {
        case CMARK_NODE_PARAGRAPH:
            if node.tag != Self.consumed { cut(node, after: before) }
        case CMARK_NODE_HEADING:
            cutUnderlined(node, after: before)
        case CMARK_NODE_CODE_BLOCK, CMARK_NODE_HTML_BLOCK:
            literalLines.append(node.startLine...node.endLine)
        default: break
        }
    }

    private mutating func cut(_ paragraph: Node, after before: Node?) {
        guard mayBeCut(paragraph) else { return }
        keep(parts(of: sourceLines(of: paragraph)[...], paragraph, after: before), of: paragraph)
    }

    private mutating func keep(_ parts: [Part], of node: Node) {
        guard !parts.isEmpty else { return }
        self.parts.append(parts)
        node.tag = self.parts.count
        // Their text is read again, and a large one takes much room.
        node.removeChildren()
    }

    /// A table or a footnote right above a line of dashes, which libcmark takes for a heading and its underline.
    private mutating func cutUnderlined(_ heading: Node, after before: Node?) {
        guard heading.endLine > heading.startLine, mayBeCut(heading) else { return }
        // Where libcmark ends a heading there may be a line too much.
        let source = sourceLines(of: heading)
        guard let last = source.indices.dropFirst().first(where: { Self.isUnderline(source[$0].text) }) else { return }
        let isBreak = source[last].text.prefix { $0 == UInt8(ascii: "-") }.count >= 3
        let parts = parts(of: source[..<last], heading, after: before, line: isBreak ? nil : source[last])
        if !parts.isEmpty { keep(parts + (isBreak ? [.thematicBreak] : []), of: heading) }
    }

    private func mayBeCut(_ node: Node) -> Bool {
        let hasFootnote = mask.map { mask in
            (node.startLine...node.endLine).contains { mask.labels[$0] != nil }
        }
        return hasFootnote == true || mayBeTable(node)
    }

    /// - Parameter line: a further line, if there is a table or a footnote before it.
    private mutating func parts(
        of lines: ArraySlice<SourceLine>, _ node: Node, after before: Node?, line: SourceLine? = nil
    ) -> [Part] {
        func isNote(_ line: SourceLine) -> Bool {
            mask?.labels[line.number] != nil && line.text.starts(with: "[^".utf8)
        }
        let blocks = OpenBlocks(around: node, lines: self.lines)
        let start = start(in: lines, of: node, blocks)
        guard start != nil || mask != nil && lines.contains(where: isNote) else { return [] }
        let source = line.map { lines + [$0] } ?? lines
        let notes = mask == nil ? [] : source.indices.filter { isNote(source[$0]) }
        var parts: [Part] = []
        let text = source[..<(notes.first ?? source.endIndex)]
        let first = notes.isEmpty && line == nil ? start : self.start(in: text, of: node, blocks)
        cutTables(text, first, node, before, blocks, isWhole: notes.isEmpty, into: &parts)
        for (place, start) in notes.enumerated() {
            let end = place + 1 < notes.count ? notes[place + 1] : source.endIndex
            let continuation = end == source.endIndex ? takeIndented(after: node) : []
            parts.append(footnote(source[start..<end], continuation))
        }
        return parts
    }

    private static func isUnderline(_ line: ArraySlice<UInt8>) -> Bool {
        let signs = line.prefix { $0 == line.first }
        return (signs.first == UInt8(ascii: "-") || signs.first == UInt8(ascii: "="))
            && line.dropFirst(signs.count).allSatisfy { " \t".utf8.contains($0) }
    }

    // MARK: Footnotes

    /// Indented text after a footnote, which libcmark takes for code, belongs to it.
    private mutating func takeIndented(after paragraph: Node) -> [SourceLine] {
        guard let code = paragraph.next, code.type == CMARK_NODE_CODE_BLOCK,
            code.startColumn >= paragraph.startColumn + 4
        else { return [] }
        code.tag = Self.consumed
        var text = Array(code.literal)
        FootnoteMask.restore(&text, from: 0)
        let indentation = max(0, code.startColumn - 1)
        return text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast().enumerated().map {
            SourceLine(text: $1, number: code.startLine + $0, offset: indentation)
        }
    }

    private mutating func footnote(_ source: ArraySlice<SourceLine>, _ continuation: [SourceLine]) -> Part {
        let first = source[source.startIndex]
        let label = mask?.labels[first.number] ?? ""
        let mark = first.text.firstRange(of: "]:".utf8)?.upperBound ?? first.text.endIndex
        let words = first.text[mark...].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        let skipped = first.text[..<words.startIndex].scalarCount
        var block = [SourceLine(text: words, number: first.number, offset: first.offset + skipped)]
        block += source.dropFirst()
        if !continuation.isEmpty {
            block.append(SourceLine(text: [], number: first.number, offset: 0))
            block += continuation
        }
        let written = block.drop { $0.text.isEmpty }
        let place = MarkupPosition(line: first.number, column: first.offset + 1, length: label.unicodeScalars.count + 3)
        return .footnote(
            label: labels.place(adding: label), position: place,
            add(.blocks(Array(written.isEmpty ? block.prefix(1) : written))))
    }

    // MARK: Lines

    /// Whether a byte can stand between a line's start and the words of a paragraph that goes on there.
    static func isMark(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: ">")
    }

    @discardableResult
    mutating func add(_ fragment: Fragment) -> Int {
        fragments.append(fragment)
        return fragments.count - 1
    }

    mutating func add(cell: SourceLine) {
        // A limit that leaves no room for a cell is told where the cell is read.
        add(depthLimit > 1 ? Fragment(cell: cell) : .inline(cell))
    }

    /// A paragraph's lines without the marks of the quotations and lists around it.
    func sourceLines(of paragraph: Node) -> [SourceLine] {
        let last = paragraph.endLine
        var stretches: [SourceLine] = []
        stretches.reserveCapacity(last - paragraph.startLine + 1)
        stretches.append(lines.stretch(paragraph.startLine, byteColumn: paragraph.startColumn))
        for number in paragraph.startLine..<last {
            // A sign beyond those of the quotations is text.
            var signs = quotations
            let marks = lines.line(number + 1).prefix { byte in
                if byte == UInt8(ascii: ">") { signs -= 1 }
                return Self.isMark(byte) && signs >= 0
            }
            stretches.append(lines.stretch(number + 1, byteColumn: marks.count + 1))
        }
        return stretches
    }

    /// Lines that define references, each with the lines after it up to an empty one.
    private mutating func findDefinitions() {
        var isInside = false
        var literal = literalLines[...]
        for number in 1...max(1, lines.count) {
            while let range = literal.first, range.upperBound < number { literal.removeFirst() }
            let line = lines.line(number)
            if literal.first?.contains(number) == true || mask?.labels[number] != nil {
                isInside = false
            } else {
                isInside =
                    isInside && !line.allSatisfy { " \t\u{B}\u{C}".utf8.contains($0) }
                    || ReferenceDefinition(line) != nil
            }
            guard isInside else { continue }
            let marks = line.prefix(while: Self.isMark).count
            definitions.append(lines.stretch(number, byteColumn: marks + 1))
        }
    }
}
