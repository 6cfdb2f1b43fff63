import CCmark

/// Copies libcmark's tree into a value, in one walk.
struct TreeWalk {
    private(set) var found = Findings()
    private(set) var ids: HeadingIDs
    /// The text of footnotes, by label, and where each begins.
    private(set) var notes: [(label: String, position: MarkupPosition, text: FragmentText)] = []
    /// How many links and pictures are open around the present place.
    var openLinks = 0
    /// How many lines of the present block libcmark has not counted.
    var missedLines = 0
    /// The line that the present block has been read up to.
    var lastLine = 0

    let lines: SourceLines
    let mask: FootnoteMask?
    let labels: Set<String>
    let limits: MarkupLimits
    private let cuts: ParagraphCuts
    private let texts: [FragmentText]

    /// - Parameters:
    ///   - texts: what the fragments of `cuts` say.
    ///   - labels: of all footnotes of the document.
    init(
        lines: SourceLines, mask: FootnoteMask?, cuts: ParagraphCuts, texts: [FragmentText], labels: Set<String>,
        limits: MarkupLimits, ids: HeadingIDs
    ) {
        self.lines = lines
        self.mask = mask
        self.cuts = cuts
        self.texts = texts
        self.labels = labels
        self.limits = limits
        self.ids = ids
    }

    mutating func blocks(in parent: Node, depth: Int) -> [Block] {
        guard depth < limits.nesting else {
            tellTooDeep(parent)
            return []
        }
        var blocks: [Block] = []
        var next = parent.firstChild
        while let node = next {
            if !isCut(node, into: &blocks), let block = block(node, depth: depth + 1) { blocks.append(block) }
            next = node.next
        }
        return blocks
    }

    /// Whether a node's parts stand in its place, or it belongs to one before or after it.
    private mutating func isCut(_ node: Node, into blocks: inout [Block]) -> Bool {
        if cuts.consumed.contains(node) { return true }
        guard let parts = cuts.parts[node] else { return false }
        for part in parts { append(part, to: &blocks) }
        return true
    }

    mutating func tellTooDeep(_ parent: Node) {
        found(MarkupProblem(kind: .nestedTooDeep, position: position(of: parent)))
    }

    /// The fragments that `Fragment.document` put together.
    mutating func fragments(in root: Node, count: Int) -> [FragmentText] {
        var texts: [FragmentText] = []
        for node in root.children where texts.count < count {
            switch node.type {
            case CMARK_NODE_HEADING: texts.append(collecting { $0.runningText(of: node, depth: 1) })
            case CMARK_NODE_LIST:
                for item in node.children where texts.count < count {
                    texts.append(collecting { FragmentText(blocks: $0.blocks(in: item, depth: 1)) })
                }
            default: break
            }
        }
        return texts
    }

    private mutating func runningText(of node: Node, depth: Int) -> FragmentText {
        let content = content(of: node, depth: depth)
        keepText(of: content, node)
        return FragmentText(inlines: content)
    }

    /// What is found meanwhile belongs to the fragment.
    private mutating func collecting(_ walk: (inout TreeWalk) -> FragmentText) -> FragmentText {
        let before = found
        found = Findings()
        var text = walk(&self)
        text.findings = found
        found = before
        return text
    }

    // MARK: Parts of cut paragraphs

    private mutating func append(_ part: ParagraphCuts.Part, to blocks: inout [Block]) {
        switch part {
        case .blocks(let place):
            blocks += take(place).blocks
        case .footnote(let label, let position, let place):
            if texts.indices.contains(place) { notes.append((label, position, texts[place])) }
        case .thematicBreak: blocks.append(.thematicBreak)
        case .table(let source, let first):
            found.problems += source.problems
            let columns = source.alignments.count
            // The caption is read first, and so are its footnotes.
            let caption = source.caption.map { _ in take(first + (source.rows.count + 1) * columns).inlines }
            let header = (first..<first + columns).map { take($0).inlines }
            let rows = source.rows.indices.map { row in
                (0..<columns).map { take(first + (row + 1) * columns + $0).inlines }
            }
            blocks.append(
                .table(Table(caption: caption, alignments: source.alignments, header: header, rows: rows)))
        }
    }

    private mutating func take(_ place: Int) -> FragmentText {
        guard texts.indices.contains(place) else { return FragmentText() }
        found.append(texts[place].findings)
        return texts[place]
    }

    // MARK: Blocks

    // The functions that call one another for blocks in blocks hold little else: each level takes its part of the stack.

    private mutating func block(_ node: Node, depth: Int) -> Block? {
        switch node.type {
        case CMARK_NODE_BLOCK_QUOTE: quotation(node, blocks(in: node, depth: depth))
        case CMARK_NODE_LIST: .list(list(node, items: items(in: node, depth: depth)))
        default: leaf(node, depth: depth)
        }
    }

    private mutating func leaf(_ node: Node, depth: Int) -> Block? {
        switch node.type {
        case CMARK_NODE_PARAGRAPH:
            return paragraph(node, depth: depth)
        case CMARK_NODE_HEADING:
            let (id, content) = ids.assign(to: content(of: node, depth: depth))
            found.headings.append(Heading(level: node.headingLevel, id: id, text: content.plainText))
            keepText(of: content, node)
            return .heading(level: node.headingLevel, id: id, content: content)
        case CMARK_NODE_CODE_BLOCK:
            return .codeBlock(info: restored(node.fenceInfo), text: restored(node.literal))
        case CMARK_NODE_HTML_BLOCK:
            let html = restored(node.literal)
            if let raw = RawHTML(html, isBlock: true, at: position(of: node)) { found.rawHTML.append(raw) }
            return .html(html)
        case CMARK_NODE_THEMATIC_BREAK:
            return .thematicBreak
        default:
            // The remaining types are made by other programs' extensions only.
            return nil
        }
    }

    private mutating func quotation(_ node: Node, _ blocks: [Block]) -> Block {
        guard begins(node.firstChild, with: "[!"), let (word, rest) = CalloutMark.split(blocks) else {
            return .blockQuote(blocks)
        }
        if let kind = Callout.Kind(rawValue: word.lowercased()) {
            return .callout(Callout(kind: kind, blocks: rest))
        }
        let place = place(of: "[!\(word)]", at: node.firstChild ?? node)
        found.problems.append(MarkupProblem(kind: .calloutUnknown(word), position: place))
        return .blockQuote(blocks)
    }

    private mutating func paragraph(_ node: Node, depth: Int) -> Block {
        let place = found.links.count
        let content = content(of: node, depth: depth)
        keepText(of: content, node)
        guard content.count == 1, case .image(let words) = content[0], found.links.indices.contains(place) else {
            return .paragraph(content)
        }
        found.links[place].isAlone = true
        return .picture(words)
    }

    private mutating func items(in list: Node, depth: Int) -> [[Block]] {
        var items: [[Block]] = []
        var next = list.firstChild
        while let item = next {
            items.append(blocks(in: item, depth: depth))
            next = item.next
        }
        return items
    }

    private func list(_ node: Node, items: [[Block]]) -> List {
        List(
            start: node.listStart, isTight: node.isTight,
            items: zip(node.children, items).map { item, blocks in
                begins(item.firstChild, with: "[") ? TaskMark.item(blocks) : List.Item(isDone: nil, blocks: blocks)
            })
    }

    // MARK: Places and words

    /// Keeps words for checks; only those with a number in them are ever asked for.
    private mutating func keepText(of content: [Inline], _ node: Node) {
        let words = content.textOutsideLinks
        guard RunningText.mayHoldNumbers(words) else { return }
        let source = (node.startLine...node.endLine).map { lines.stretch($0, byteColumn: 1) }
        found.runningText.append(RunningText(words: words, lines: source))
    }

    /// Whether a block's first signs are these as they are written, not escaped.
    private func begins(_ node: Node?, with signs: String) -> Bool {
        guard let node else { return false }
        return lines.line(node.startLine).dropFirst(node.startColumn - 1).starts(with: signs.utf8)
    }

    /// - Parameter missing: how many lines libcmark has not counted.
    func position(of node: Node, missing: Int = 0) -> MarkupPosition {
        lines.position(line: node.startLine + missing, byteColumn: node.startColumn)
    }

    /// Where a block's first words stand.
    private func place(of words: String, at node: Node) -> MarkupPosition {
        let start = position(of: node)
        return MarkupPosition(line: start.line, column: start.column, length: words.unicodeScalars.count)
    }

    func restored(_ text: String) -> String { mask?.restored(text) ?? text }

    mutating func found(_ html: RawHTML) { found.rawHTML.append(html) }

    mutating func found(_ problem: MarkupProblem) { found.problems.append(problem) }

    mutating func foundReference(_ label: String) { found.references.append(label) }

    /// Keeps a place for a link that is about to be read, before those inside it.
    mutating func openLink() -> Int {
        openLinks += 1
        found.links.append(Link.unread)
        return found.links.count - 1
    }

    mutating func close(_ link: Link, at place: Int) {
        openLinks -= 1
        found.links[place] = link
    }
}
