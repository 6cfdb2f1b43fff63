/// The first words of a document, taken while it is written.
struct Excerpts {
    /// The paragraphs before the mark, also those of lists and quotations; nothing where there is no mark.
    private(set) var summary: [ExcerptPiece]?
    private(set) var opening: [ExcerptPiece] = []
    private var isOpen = true
    private var isBeforeMore: Bool
    private let stream: MarkupStream
    private let links: [Link]

    /// - Parameter links: all links and pictures of the document.
    init(of stream: MarkupStream, links: [Link]) {
        self.stream = stream
        self.links = links
        isBeforeMore = Self.holdsMore(stream)
        if isBeforeMore { summary = [] }
    }

    /// What is told as the summary: nothing where there are no words before the mark.
    var words: [ExcerptPiece]? { summary?.isEmpty == true ? nil : summary }

    /// - Parameters:
    ///   - place: of a paragraph.
    ///   - links: how many links and pictures stand before it.
    ///   - isNested: whether it stands in another block, as in a list.
    mutating func read(paragraph place: Int, after links: Int, isNested: Bool) {
        guard isOpen && !isNested || isBeforeMore else { return }
        let paragraph = pieces(after: place, links)
        if isOpen, !isNested {
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
        html.kind == .html && SummaryMark.stands(in: stream.words(of: html))
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
        var index = place
        while index + 1 < stream.events.count {
            index += 1
            let event = stream.events[index]
            switch event.kind {
            case .endParagraph:
                endWords()
                return pieces + [.end]
            case .text, .code: words += stream.words(of: event)
            case .softBreak, .lineBreak: words.append(UInt8(ascii: " "))
            case .tildes: words += repeatElement(UInt8(ascii: "~"), count: event.start)
            case .link, .image:
                guard self.links[links].isEmpty else {
                    links += 1
                    continue
                }
                endWords()
                pieces.append(.emptyLink(links))
                links += 1 + event.start
                index += event.end - 1
            default: break
            }
        }
        return pieces
    }
}
