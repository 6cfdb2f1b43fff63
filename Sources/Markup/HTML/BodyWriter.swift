/// Writes a document's blocks as HTML, byte for byte as libcmark does, heading ids, links and what libcmark does not
/// know aside.
struct BodyWriter {
    var output = TemplateBytes()
    private(set) var excerpts = Excerpts(of: [])
    let rawHTML: RawHTMLPolicy
    private let headingShift: Int
    let numbers: [String: Int]
    /// References written so far, by label.
    var references: [String: Int] = [:]
    var tables = 0
    /// How many links and pictures were come across; they are numbered as the walk over libcmark's tree numbers them.
    var links = 0

    /// - Parameters:
    ///   - rawHTML: what becomes of HTML inside Markdown.
    ///   - headingShift: how many levels headings go down.
    init(rawHTML: RawHTMLPolicy, headingShift: Int, footnotes: [Footnote]) {
        self.rawHTML = rawHTML
        self.headingShift = headingShift
        numbers = Dictionary(footnotes.map { ($0.label, $0.number) }, uniquingKeysWith: { first, _ in first })
    }

    /// - Parameter withoutTitle: whether the first block is left out.
    mutating func write(_ tree: MarkupTree, withoutTitle: Bool) {
        excerpts = Excerpts(of: tree.blocks)
        for (index, block) in tree.blocks.enumerated() {
            if index == 0, withoutTitle, case .heading(_, _, let content) = block {
                skip(content)
            } else {
                excerpts.read(block, after: links)
                write(block, tight: false)
            }
        }
        write(tree.footnotes)
    }

    mutating func write(_ blocks: [Block], tight: Bool) {
        for block in blocks { write(block, tight: tight) }
    }

    // The functions that call one another for blocks in blocks hold little else: each level takes its part of the stack.

    private mutating func write(_ block: Block, tight: Bool) {
        switch block {
        case .blockQuote(let children):
            openQuotation()
            write(children, tight: false)
            close("</blockquote>\n")
        case .callout(let callout):
            open(callout)
            write(callout.blocks, tight: false)
            close("</div>\n")
        case .list(let list):
            open(list)
            for item in list.items {
                write(open(item, tight: list.isTight), tight: list.isTight)
                output.write("</li>\n")
            }
            output.write(list.start == nil ? "</ul>\n" : "</ol>\n")
        default:
            write(leaf: block, tight: tight)
        }
    }

    private mutating func write(leaf block: Block, tight: Bool) {
        switch block {
        case .paragraph(let content):
            writeParagraph(tight: tight) { $0.write(content) }
        case .picture(let picture):
            output.leave(tight ? .pictureAloneTight : .pictureAlone, link: links)
            links += 1
            skip(picture)
        case .heading(let level, let id, let content):
            let level = min(6, level + headingShift)
            output.startLine()
            output.write("<h\(level) id=\"\(Escaping.text(id))\">")
            write(content)
            output.write("</h\(level)>\n")
        case .table(let table):
            write(table)
        case .codeBlock(let info, let text):
            output.startLine()
            let language = info.unicodeScalars.prefix { !" \t\n\u{0B}\u{0C}\r".unicodeScalars.contains($0) }
            output.write(
                language.isEmpty ? "<pre><code>" : "<pre><code class=\"language-\(Escaping.text(String(language)))\">")
            output.write(escaped: text)
            output.write("</code></pre>\n")
        case .html(let raw):
            write(html: raw)
        case .thematicBreak:
            output.startLine()
            output.write("<hr />\n")
        case .blockQuote, .callout, .list:
            break
        }
    }

    private mutating func openQuotation() {
        output.startLine()
        output.write("<blockquote>\n")
    }

    private mutating func open(_ callout: Callout) {
        output.startLine()
        output.write("<div class=\"callout is-\(callout.kind.rawValue)\" role=\"note\">\n")
        output.write("<p class=\"callout-title\">\(callout.kind.title)</p>\n")
    }

    private mutating func open(_ list: List) {
        output.startLine()
        switch list.start {
        case nil: output.write("<ul>\n")
        case 1?: output.write("<ol>\n")
        case let start?: output.write("<ol start=\"\(start)\">\n")
        }
    }

    /// Begins an entry of a list, with the box and the first words of a task.
    ///
    /// - Returns: what still belongs to it.
    private mutating func open(_ item: List.Item, tight: Bool) -> [Block] {
        output.startLine()
        guard let isDone = item.isDone else {
            output.write("<li>")
            return item.blocks
        }
        output.write("<li class=\"task\">")
        var box = "<input type=\"checkbox\" aria-label=\"\(isDone ? "Done" : "Not done")\""
        box += isDone ? " checked=\"\" disabled=\"\" /> " : " disabled=\"\" /> "
        guard case .paragraph(let content)? = item.blocks.first else {
            output.write(box)
            return item.blocks
        }
        writeParagraph(tight: tight) { writer in
            writer.output.write(box)
            writer.write(content)
        }
        return Array(item.blocks.dropFirst())
    }

    private mutating func close(_ tag: String) {
        output.startLine()
        output.write(tag)
    }

    mutating func writeParagraph(tight: Bool, _ content: (inout BodyWriter) -> Void) {
        guard !tight else { return content(&self) }
        output.startLine()
        output.write("<p>")
        content(&self)
        output.write("</p>\n")
    }

    private mutating func write(html raw: String) {
        switch rawHTML {
        case .omitted: break
        case .kept:
            output.startLine()
            output.write(raw)
            output.startLine()
        case .marked:
            output.startLine()
            output.write("\(Self.omission)\n")
        }
    }

    /// What libcmark writes in place of HTML.
    static let omission = "<!-- raw HTML omitted -->"
}
