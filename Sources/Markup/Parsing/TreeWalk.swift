import CCmark

/// Turns libcmark's tree into events, in one walk.
struct TreeWalk {
    var found = Findings()
    var stream: MarkupStream
    /// Lines `<!-- more -->` outside other blocks.
    private(set) var summaryMarks: [MarkupPosition] = []
    /// The footnotes, by the places of their labels and of their text, and where each begins.
    private(set) var notes: [(label: Int, position: MarkupPosition, text: Int)] = []
    /// How many links and pictures are open around the present place.
    var openLinks = 0
    /// How many lines of the present block libcmark has not counted.
    var missedLines = 0
    /// The line that the present block has been read up to.
    var lastLine = 0

    let lines: SourceLines
    let mask: FootnoteMask?
    let labels: FootnoteLabels
    let limits: MarkupLimits
    let options: MarkupOptions
    private let cuts: ParagraphCuts
    let texts: FragmentTexts
    /// Holds the words of the present block.
    private var words: [UInt8] = []
    /// The names of elements that HTML has opened.
    private var openedElements: Set<String> = []

    /// - Parameters:
    ///   - texts: what the fragments of `cuts` say.
    ///   - bytes: the words of the fragments, which are the first of the walk's stream.
    ///   - labels: of all footnotes of the document.
    init(
        lines: SourceLines, mask: FootnoteMask?, cuts: ParagraphCuts, texts: FragmentTexts,
        bytes: consuming [UInt8], labels: FootnoteLabels, options: MarkupOptions
    ) {
        self.lines = lines
        self.mask = mask
        self.cuts = cuts
        self.labels = labels
        self.options = options
        limits = options.limits
        self.texts = texts
        stream = MarkupStream(bytes: bytes)
        stream.reserve(lines.bytes.count)
        words.reserveCapacity(min(lines.bytes.count, 1000))
    }

    mutating func blocks(in parent: Node, depth: Int) {
        guard depth < limits.nesting else { return tellTooDeep(parent) }
        var next = parent.firstChild
        while let node = next {
            if cuts.isEmpty {
                block(node, depth: depth + 1)
            } else if !isCut(node) {
                block(node, depth: depth + 1)
                if case .followed(let part) = cuts.state(of: node) { add(part) }
            }
            next = node.next
        }
    }

    /// Whether a node's parts stand in its place, or it belongs to one before or after it.
    private mutating func isCut(_ node: Node) -> Bool {
        switch cuts.state(of: node) {
        case .whole, .followed: return false
        case .consumed: return true
        case .parts(let parts):
            for part in parts { add(part) }
            return true
        }
    }

    mutating func tellTooDeep(_ parent: Node) {
        found.problems.append(MarkupProblem(kind: .nestedTooDeep, position: position(of: parent)))
    }

    // MARK: Fragments

    /// What fragments say that `Fragment.document` put together.
    mutating func read(_ fragments: [Fragment], in root: Node) -> FragmentTexts {
        var parts: [FragmentTexts.Part] = []
        parts.reserveCapacity(fragments.count)
        var nodes = FragmentNodes(of: root)
        for fragment in fragments {
            if case .plain(let line) = fragment {
                parts.append(part { $0.add(plain: line) })
            } else if let node = nodes.next() {
                let isHeading = node.type == CMARK_NODE_HEADING
                parts.append(
                    part { isHeading ? $0.content(of: node, depth: 1) : $0.blocks(in: node, depth: 1) })
            }
        }
        return FragmentTexts(parts: parts, stream: stream, found: found)
    }

    private mutating func add(plain line: SourceLine) {
        guard !line.text.isEmpty else { return }
        let words = stream.bytes.count
        stream.add(text: line.text)
        if mayHoldNumbers(from: stream.events.count - 1, words) { keepWords(in: [line]) }
    }

    private mutating func part(_ walk: (inout TreeWalk) -> Void) -> FragmentTexts.Part {
        stream.beginFragment()
        let (start, before) = (stream.events.count, found.counts)
        walk(&self)
        return FragmentTexts.Part(events: start..<stream.events.count, before: before, after: found.counts)
    }

    /// Puts a fragment in its place.
    private mutating func add(fragment place: Int) {
        guard texts.parts.indices.contains(place) else { return }
        let part = texts.parts[place]
        stream.events += texts.stream.events[part.events]
        found.append(texts.found, part.before, part.after)
    }

    private mutating func add(_ part: ParagraphCuts.Part) {
        switch part {
        case .blocks(let place): add(fragment: place)
        case .footnote(let label, let position, let place):
            if texts.parts.indices.contains(place) { notes.append((label, position, place)) }
        case .thematicBreak: stream.add(.thematicBreak)
        case .table(let source, let first): add(source, first)
        }
    }

    private mutating func add(_ table: TableSource, _ first: Int) {
        found.problems += table.problems
        let columns = table.alignments.count
        stream.add(.table, table.caption == nil ? 0 : 1)
        // The caption is read first, and so are its footnotes.
        if table.caption != nil {
            stream.add(.caption)
            add(fragment: first + (table.rows.count + 1) * columns)
            stream.add(.endCaption)
        }
        stream.add(.head)
        addRow(table.alignments, first, isHead: true)
        stream.add(.endHead)
        if !table.rows.isEmpty {
            stream.add(.body)
            for row in table.rows.indices { addRow(table.alignments, first + (row + 1) * columns, isHead: false) }
            stream.add(.endBody)
        }
        stream.add(.endTable)
    }

    private mutating func addRow(_ alignments: [TableAlignment], _ first: Int, isHead: Bool) {
        stream.add(.row)
        for (column, alignment) in alignments.enumerated() {
            stream.add(.cell, Int(alignment.rawValue), isHead ? 1 : 0)
            add(fragment: first + column)
            stream.add(.endCell, 0, isHead ? 1 : 0)
        }
        stream.add(.endRow)
    }

    // MARK: Blocks

    // The functions that call one another for blocks in blocks hold little else: each level takes its part of the stack.

    private mutating func block(_ node: Node, depth: Int) {
        switch node.type {
        case CMARK_NODE_BLOCK_QUOTE:
            let start = open(.quotation)
            blocks(in: node, depth: depth)
            closeQuotation(node, start)
        case CMARK_NODE_LIST:
            let start = open(.list, node.listStart ?? -1, node.isTight ? 1 : 0)
            var next = node.firstChild
            while let item = next {
                let (place, count) = (open(.item), notes.count)
                blocks(in: item, depth: depth)
                closeItem(item, place, hasNotes: notes.count > count)
                next = item.next
            }
            closeList(start)
        default: leaf(node, depth: depth)
        }
    }

    /// - Returns: the event's place.
    mutating func open(_ kind: MarkupEvent.Kind, _ start: Int = 0, _ end: Int = 0) -> Int {
        stream.add(kind, start, end)
        return stream.events.count - 1
    }

    private mutating func leaf(_ node: Node, depth: Int) {
        switch node.type {
        case CMARK_NODE_PARAGRAPH:
            paragraph(node, depth: depth)
        case CMARK_NODE_HEADING:
            heading(node, depth: depth)
        case CMARK_NODE_CODE_BLOCK:
            stream.add(.codeInfo, node.fenceInfo, restoredBy: mask)
            stream.add(.codeBlock, node.literal, restoredBy: mask)
        case CMARK_NODE_HTML_BLOCK:
            stream.add(.html, node.literal, restoredBy: mask)
            keepHTML(isBlock: true, isNested: depth > 1, at: position(of: node))
        case CMARK_NODE_THEMATIC_BREAK:
            stream.add(.thematicBreak)
        default:
            // The remaining types are made by other programs' extensions only.
            break
        }
    }

    private mutating func paragraph(_ node: Node, depth: Int) {
        let place = found.links.count
        let start = open(.paragraph)
        content(of: node, depth: depth)
        let last = stream.events.count - 1
        if last > start, stream.events[start + 1].kind == .image, start + 1 + stream.events[start + 1].end == last {
            found.links[place].isAlone = true
            stream.events[start].kind = .nothing
            stream.events[start + 1].kind = .picture
        } else {
            stream.add(.endParagraph)
        }
    }

    /// The running text of a block.
    private mutating func content(of block: Node, depth: Int) {
        let (start, words) = (stream.events.count, stream.bytes.count)
        readContent(of: block, depth: depth)
        keepText(from: start, words, block)
    }

    // MARK: Places and words

    /// Keeps words for checks; only those with a number in them are ever asked for.
    ///
    /// - Parameters:
    ///   - start: the block's first event.
    ///   - words: where the block's words begin.
    mutating func keepText(from start: Int, _ words: Int, _ node: Node) {
        guard mayHoldNumbers(from: start, words) else { return }
        keepWords(in: (node.startLine...node.endLine).map { lines.stretch($0, byteColumn: 1) })
    }

    /// Takes the words of the last events, if there may be numbers in them.
    private mutating func mayHoldNumbers(from start: Int, _ first: Int) -> Bool {
        // Whatever stands side by side outside links does so among all words, too.
        guard RunningText.mayHoldNumbers(stream.bytes, from: first) else { return false }
        words.removeAll(keepingCapacity: true)
        stream.appendTextOutsideLinks(start..<stream.events.count, to: &words)
        return RunningText.mayHoldNumbers(words, from: 0)
    }

    private mutating func keepWords(in source: [SourceLine]) {
        let text = String(decoding: words, as: UTF8.self)
        found.runningText.append(RunningText(words: text, lines: source.map(RunningText.Line.init)))
    }

    /// Keeps the HTML of the last event.
    ///
    /// - Parameter isNested: whether it stands in another block.
    mutating func keepHTML(isBlock: Bool, isNested: Bool, at position: MarkupPosition) {
        guard let event = stream.events.last else { return }
        let html = stream.words(of: event)
        if SummaryMark.stands(in: html) {
            guard isNested || !isBlock else { return summaryMarks.append(position) }
            found.problems.append(MarkupProblem(kind: .summaryMark(.inside), position: position))
        }
        if let raw = RawHTML(Array(html), isBlock: isBlock, at: position, opened: &openedElements) {
            found.rawHTML.append(raw)
        }
    }

    /// Whether a block's first signs are these as they are written, not escaped.
    func begins(_ node: Node?, with signs: StaticString) -> Bool {
        guard let node else { return false }
        let line = lines.range(node.startLine)
        let start = line.lowerBound + node.startColumn - 1
        return signs.withUTF8Buffer { signs in
            start >= line.lowerBound && start + signs.count <= line.upperBound
                && lines.bytes[start..<start + signs.count].elementsEqual(signs)
        }
    }

    /// - Parameter missing: how many lines libcmark has not counted.
    func position(of node: Node, missing: Int = 0) -> MarkupPosition {
        lines.position(line: node.startLine + missing, byteColumn: node.startColumn)
    }

    /// Where a block's first words stand.
    func place(of words: String, at node: Node) -> MarkupPosition {
        let start = position(of: node)
        return MarkupPosition(line: start.line, column: start.column, length: words.unicodeScalars.count)
    }

    func restored(_ words: Node.Words) -> String {
        let text = String(decoding: words, as: UTF8.self)
        return mask?.restored(text) ?? text
    }
}
