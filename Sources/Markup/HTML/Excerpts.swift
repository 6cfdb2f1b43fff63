/// The first words of a document, taken while it is written.
struct Excerpts {
    private(set) var summary: [ExcerptPiece]?
    private(set) var opening: [ExcerptPiece] = []
    private var isOpen = true
    private var isBeforeMore: Bool
    private let stream: MarkupStream

    init(of stream: MarkupStream) {
        self.stream = stream
        isBeforeMore = Self.holdsMore(stream)
        if isBeforeMore { summary = [] }
    }

    /// - Parameters:
    ///   - place: of a paragraph that stands in no other block.
    ///   - links: how many links and pictures stand before it.
    mutating func read(paragraph place: Int, after links: Int) {
        guard isOpen || isBeforeMore else { return }
        let paragraph = pieces(after: place, links)
        if isOpen {
            opening += paragraph
            isOpen = !paragraph.contains { piece in
                if case .text = piece { true } else { false }
            }
        }
        if isBeforeMore { summary?.append(contentsOf: paragraph) }
    }

    /// - Parameter html: stands in no other block.
    mutating func read(html: MarkupEvent) {
        if isBeforeMore, Self.isMore(html, in: stream) { isBeforeMore = false }
    }

    private static func isMore(_ html: MarkupEvent, in stream: MarkupStream) -> Bool {
        html.kind == .html && stream.string(html).filter { !$0.isWhitespace } == "<!--more-->"
    }

    /// Whether there is a line `<!-- more -->` outside other blocks.
    private static func holdsMore(_ stream: MarkupStream) -> Bool {
        guard ByteSearch.contains("<!--", in: stream.bytes) else { return false }
        var depth = 0
        return stream.events.contains { event in
            switch event.kind {
            case .quotation, .callout, .list, .footnote: depth += 1
            case .endQuotation, .endCallout, .endList, .endFootnote: depth -= 1
            case .html: return depth == 0 && isMore(event, in: stream)
            default: break
            }
            return false
        }
    }

    private func pieces(after place: Int, _ links: Int) -> [ExcerptPiece] {
        var links = links
        var pieces: [ExcerptPiece] = []
        var words: [UInt8] = []
        func endWords() {
            if !words.isEmpty { pieces.append(.text(String(decoding: words, as: UTF8.self))) }
            words.removeAll(keepingCapacity: true)
        }
        for event in stream.events[(place + 1)...] {
            switch event.kind {
            case .endParagraph:
                endWords()
                return pieces + [.end]
            case .text, .code: words += stream.words(of: event)
            case .softBreak, .lineBreak: words.append(UInt8(ascii: " "))
            case .tildes: words += repeatElement(UInt8(ascii: "~"), count: event.start)
            case .link, .image:
                if event.end == 1 {
                    endWords()
                    pieces.append(.emptyLink(links))
                }
                links += 1
            default: break
            }
        }
        return pieces
    }
}
