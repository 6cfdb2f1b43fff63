/// Writes a document's blocks as HTML, byte for byte as libcmark does, heading ids, links and what libcmark does not
/// know aside.
struct BodyWriter {
    var output: TemplateBytes
    private(set) var excerpts: Excerpts
    let stream: MarkupStream
    let rawHTML: RawHTMLPolicy
    private let headings: [Heading]
    private let headingShift: Int
    /// The footnotes' numbers by the places of their labels.
    let numbers: [Int]
    /// How many references were written, by label.
    var references: [Int]
    var tables = 0
    /// How many links and pictures were come across, and how many headings.
    var links = 0
    private var headingCount = 0
    /// Whether paragraphs have no tags, for each block that is open.
    var tightness: [Bool] = []
    /// The box of a task, until its words begin.
    private var box: StaticString?

    /// - Parameters:
    ///   - rawHTML: what becomes of HTML inside Markdown.
    ///   - headingShift: how many levels headings go down.
    init(_ markup: ReadMarkup, rawHTML: RawHTMLPolicy, headingShift: Int) {
        stream = markup.stream
        headings = markup.headings
        numbers = markup.numbers
        references = Array(repeating: 0, count: numbers.count)
        self.rawHTML = rawHTML
        self.headingShift = headingShift
        output = TemplateBytes(
            reserving: stream.bytes.count + 6 * stream.events.count + 64, links: markup.found.links.count)
        excerpts = Excerpts(of: stream, links: markup.found.links)
    }

    /// - Parameter withoutTitle: whether the first block, a heading, is left out.
    mutating func write(withoutTitle: Bool) {
        let events = stream.events
        var index = 0
        if withoutTitle {
            headingCount = 1
            while events[index].kind != .endHeading {
                if events[index].kind == .link || events[index].kind == .image { links += 1 }
                index += 1
            }
            index += 1
        }
        while index < events.count {
            let event = events[index]
            switch event.kind {
            case .text, .code, .inlineHTML, .softBreak, .lineBreak, .emphasis, .endEmphasis, .strong, .endStrong,
                .strikethrough, .endStrikethrough, .link, .endLink, .tildes, .reference, .nothing:
                write(inline: event)
            case .image:
                leave(.picture, for: event)
                index += event.end - 1
            case .endImage: break
            case .picture:
                leave(tightness.last == true ? .pictureAloneTight : .pictureAlone, for: event)
                index += event.end - 1
            case .paragraph:
                excerpts.read(paragraph: index, after: links, isNested: !tightness.isEmpty)
                beginParagraph()
            case .endParagraph:
                let note = index + 1 < events.count ? events[index + 1] : event
                if note.kind == .endFootnote {
                    output.write(" ")
                    writeBackLinks(note)
                }
                if tightness.last != true { output.write("</p>\n") }
            case .html:
                if tightness.isEmpty { excerpts.read(html: event) }
                write(html: event)
            case .endFootnote:
                end(footnote: event, isWritten: events[index - 1].kind == .endParagraph)
            case .table, .endTable, .caption, .endCaption, .head, .endHead, .body, .endBody, .row, .endRow, .cell,
                .endCell:
                write(table: event)
            default: write(block: event)
            }
            index += 1
        }
        if !references.isEmpty { endFootnotes() }
    }

    /// Leaves a hole for a picture, in whose words nothing is written.
    private mutating func leave(_ hole: BodyTemplate.Hole.Kind, for picture: MarkupEvent) {
        output.leave(hole, link: links)
        links += 1 + picture.start
    }

    private mutating func beginParagraph() {
        if tightness.last != true {
            output.startLine()
            output.write("<p>")
        }
        if let box { output.write(box) }
        box = nil
    }

    private mutating func write(block event: MarkupEvent) {
        switch event.kind {
        case .heading: writeHeading(isEnd: false)
        case .endHeading: writeHeading(isEnd: true)
        case .quotation: open("<blockquote>\n")
        case .endQuotation: close("</blockquote>\n")
        case .callout: open(callout: event.start)
        case .endCallout: close("</div>\n")
        case .list: open(list: event)
        case .endList:
            tightness.removeLast()
            output.write(event.start < 0 ? "</ul>\n" : "</ol>\n")
        case .item: open(item: event)
        case .endItem: output.write("</li>\n")
        case .codeInfo: open(code: event)
        case .codeBlock:
            output.write(escaped: stream.bytes, event.start..<event.end)
            output.write("</code></pre>\n")
        case .thematicBreak:
            output.startLine()
            output.write("<hr />\n")
        case .footnote: open(footnote: event)
        default: break
        }
    }

    private mutating func writeHeading(isEnd: Bool) {
        let heading = headings[headingCount]
        let level = min(6, heading.level + headingShift)
        if isEnd {
            output.write(Self.closings[level - 1])
            headingCount += 1
        } else {
            output.startLine()
            output.write(Self.openings[level - 1])
            output.write(escaped: heading.id)
            output.write("\">")
        }
    }

    private static let openings: [StaticString] = [
        "<h1 id=\"", "<h2 id=\"", "<h3 id=\"", "<h4 id=\"", "<h5 id=\"", "<h6 id=\"",
    ]
    private static let closings: [StaticString] = ["</h1>\n", "</h2>\n", "</h3>\n", "</h4>\n", "</h5>\n", "</h6>\n"]

    private mutating func open(_ tag: StaticString) {
        output.startLine()
        output.write(tag)
        tightness.append(false)
    }

    private mutating func open(callout place: Int) {
        let kind = Callout.Kind.allCases[place]
        open("<div class=\"callout is-")
        output.write(html: "\(kind.rawValue)\" role=\"note\">\n<p class=\"callout-title\">\(kind.title)</p>\n")
    }

    private mutating func open(list: MarkupEvent) {
        output.startLine()
        switch list.start {
        case ..<0: output.write("<ul>\n")
        case 1: output.write("<ol>\n")
        case let start: output.write(html: "<ol start=\"\(start)\">\n")
        }
        tightness.append(list.end == 1)
    }

    /// Begins an entry of a list, with the box of a task.
    private mutating func open(item: MarkupEvent) {
        output.startLine()
        guard item.start > 0 else { return output.write("<li>") }
        output.write("<li class=\"task\">")
        box =
            item.start == 1
            ? "<input type=\"checkbox\" aria-label=\"Not done\" disabled=\"\" /> "
            : "<input type=\"checkbox\" aria-label=\"Done\" checked=\"\" disabled=\"\" /> "
    }

    private mutating func open(code info: MarkupEvent) {
        output.startLine()
        let language = stream.words(of: info).prefix { $0 != UInt8(ascii: " ") && !(9...13).contains($0) }
        if language.isEmpty {
            output.write("<pre><code>")
        } else {
            output.write("<pre><code class=\"language-")
            output.write(escaped: stream.bytes, language.indices)
            output.write("\">")
        }
    }

    private mutating func close(_ tag: StaticString) {
        tightness.removeLast()
        output.startLine()
        output.write(tag)
    }

    private mutating func write(html event: MarkupEvent) {
        switch rawHTML {
        case .omitted: break
        case .kept:
            output.startLine()
            output.write(stream.words(of: event))
            output.startLine()
        case .marked:
            output.startLine()
            output.write(Self.omission)
            output.write("\n")
        }
    }

    /// What libcmark writes in place of HTML.
    static let omission: StaticString = "<!-- raw HTML omitted -->"
}
