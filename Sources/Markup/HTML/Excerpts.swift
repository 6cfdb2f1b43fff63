/// The first words of a document, taken from its blocks while they are written.
struct Excerpts {
    private(set) var summary: [ExcerptPiece]?
    private(set) var opening: [ExcerptPiece] = []
    private var isOpen = true
    private var isBeforeMore: Bool

    init(of blocks: [Block]) {
        isBeforeMore = blocks.contains(where: Self.isMore)
        if isBeforeMore { summary = [] }
    }

    /// - Parameter links: how many links and pictures stand before the block.
    mutating func read(_ block: Block, after links: Int) {
        guard isOpen || isBeforeMore else { return }
        if isBeforeMore, Self.isMore(block) { isBeforeMore = false }
        guard case .paragraph(let content) = block else { return }
        var pieces = Pieces(links: links)
        pieces.read(content)
        let paragraph = pieces.paragraph
        if isOpen {
            opening += paragraph
            isOpen = !paragraph.contains { piece in
                if case .text = piece { true } else { false }
            }
        }
        if isBeforeMore { summary?.append(contentsOf: paragraph) }
    }

    private static func isMore(_ block: Block) -> Bool {
        guard case .html(let html) = block else { return false }
        return html.filter { !$0.isWhitespace } == "<!--more-->"
    }

    /// A paragraph's pieces.
    private struct Pieces {
        var links: Int
        private var pieces: [ExcerptPiece] = []
        private var words = ""

        init(links: Int) { self.links = links }

        var paragraph: [ExcerptPiece] { pieces + (words.isEmpty ? [.end] : [.text(words), .end]) }

        mutating func read(_ content: [Inline]) {
            for inline in content {
                switch inline {
                case .text(let text), .code(let text): words += text
                case .softBreak, .lineBreak: words += " "
                case .html, .footnote: break
                case .emphasis(let children), .strong(let children), .strikethrough(let children): read(children)
                case .link(let children), .image(let children):
                    if children.isEmpty { addEmptyLink() }
                    links += 1
                    read(children)
                }
            }
        }

        private mutating func addEmptyLink() {
            if !words.isEmpty { pieces.append(.text(words)) }
            words = ""
            pieces.append(.emptyLink(links))
        }
    }
}
