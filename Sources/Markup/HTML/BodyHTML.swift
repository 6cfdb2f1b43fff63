/// Writes a document's blocks as HTML, byte for byte as libcmark does, heading ids, resolved links and what libcmark does
/// not know aside.
package struct BodyHTML {
    var html = ""
    let rawHTML: RawHTMLPolicy
    private let headingShift: Int
    let resolve: (Link) -> ResolvedLink
    let numbers: [String: Int]
    /// References written so far, by label.
    var references: [String: Int] = [:]
    var tables = 0

    private init(
        rawHTML: RawHTMLPolicy, headingShift: Int, footnotes: [Footnote], resolve: @escaping (Link) -> ResolvedLink
    ) {
        self.rawHTML = rawHTML
        self.headingShift = headingShift
        self.resolve = resolve
        numbers = Dictionary(footnotes.map { ($0.label, $0.number) }, uniquingKeysWith: { first, _ in first })
    }

    /// - Parameters:
    ///   - footnotes: written at the end.
    ///   - rawHTML: what becomes of HTML inside Markdown.
    ///   - headingShift: how many levels headings go down.
    ///   - resolve: what each link and picture leads to on the page that is being written.
    package static func render(
        _ blocks: [Block], footnotes: [Footnote] = [], rawHTML: RawHTMLPolicy = .omitted, headingShift: Int = 0,
        resolving resolve: @escaping (Link) -> ResolvedLink
    ) -> String {
        var writer = BodyHTML(
            rawHTML: rawHTML, headingShift: headingShift, footnotes: footnotes, resolve: resolve)
        writer.write(blocks, tight: false)
        writer.write(footnotes)
        return writer.html
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
                html += "</li>\n"
            }
            html += list.start == nil ? "</ul>\n" : "</ol>\n"
        default:
            write(leaf: block, tight: tight)
        }
    }

    private mutating func write(leaf block: Block, tight: Bool) {
        switch block {
        case .paragraph(let content):
            writeParagraph(tight: tight) { $0.write(content) }
        case .picture(let picture):
            write(alone: picture, tight: tight)
        case .heading(let heading):
            let level = min(6, heading.level + headingShift)
            startLine()
            html += "<h\(level) id=\"\(Escaping.text(heading.id))\">"
            write(heading.content)
            html += "</h\(level)>\n"
        case .table(let table):
            write(table)
        case .codeBlock(let info, let text):
            startLine()
            let language = info.unicodeScalars.prefix { !" \t\n\u{0B}\u{0C}\r".unicodeScalars.contains($0) }
            html +=
                language.isEmpty ? "<pre><code>" : "<pre><code class=\"language-\(Escaping.text(String(language)))\">"
            html += Escaping.text(text) + "</code></pre>\n"
        case .html(let raw):
            write(html: raw)
        case .thematicBreak:
            startLine()
            html += "<hr />\n"
        case .blockQuote, .callout, .list:
            break
        }
    }

    private mutating func openQuotation() {
        startLine()
        html += "<blockquote>\n"
    }

    private mutating func open(_ callout: Callout) {
        startLine()
        html += "<div class=\"callout is-\(callout.kind.rawValue)\" role=\"note\">\n"
        html += "<p class=\"callout-title\">\(callout.kind.title)</p>\n"
    }

    private mutating func open(_ list: List) {
        startLine()
        switch list.start {
        case nil: html += "<ul>\n"
        case 1?: html += "<ol>\n"
        case let start?: html += "<ol start=\"\(start)\">\n"
        }
    }

    /// Begins an entry of a list, with the box and the first words of a task.
    ///
    /// - Returns: what still belongs to it.
    private mutating func open(_ item: List.Item, tight: Bool) -> [Block] {
        startLine()
        guard let isDone = item.isDone else {
            html += "<li>"
            return item.blocks
        }
        html += "<li class=\"task\">"
        var box = "<input type=\"checkbox\" aria-label=\"\(isDone ? "Done" : "Not done")\""
        box += isDone ? " checked=\"\" disabled=\"\" /> " : " disabled=\"\" /> "
        guard case .paragraph(let content)? = item.blocks.first else {
            html += box
            return item.blocks
        }
        writeParagraph(tight: tight) { writer in
            writer.html += box
            writer.write(content)
        }
        return Array(item.blocks.dropFirst())
    }

    private mutating func close(_ tag: String) {
        startLine()
        html += tag
    }

    mutating func writeParagraph(tight: Bool, _ content: (inout BodyHTML) -> Void) {
        guard !tight else { return content(&self) }
        startLine()
        html += "<p>"
        content(&self)
        html += "</p>\n"
    }

    private mutating func write(html raw: String) {
        switch rawHTML {
        case .omitted: break
        case .kept:
            startLine()
            html += raw
            startLine()
        case .marked:
            startLine()
            html += "\(Self.omission)\n"
        }
    }

    /// What libcmark writes in place of HTML.
    static let omission = "<!-- raw HTML omitted -->"

    mutating func startLine() {
        if !html.isEmpty, html.utf8.last != UInt8(ascii: "\n") { html += "\n" }
    }
}
