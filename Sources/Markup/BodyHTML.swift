/// Writes a document's blocks as HTML, byte for byte as libcmark does, heading ids and resolved links aside.
package struct BodyHTML {
    private var html = ""
    private let allowsRawHTML: Bool
    private let headingShift: Int
    private let resolve: (Link) -> ResolvedLink

    private init(allowsRawHTML: Bool, headingShift: Int, resolve: @escaping (Link) -> ResolvedLink) {
        self.allowsRawHTML = allowsRawHTML
        self.headingShift = headingShift
        self.resolve = resolve
    }

    /// - Parameters:
    ///   - allowsRawHTML: whether HTML inside Markdown is written as it stands, or left out.
    ///   - headingShift: how many levels headings go down.
    ///   - resolve: what each link and picture leads to on the page that is being written.
    package static func render(
        _ blocks: [Block], allowsRawHTML: Bool = false, headingShift: Int = 0,
        resolving resolve: @escaping (Link) -> ResolvedLink
    ) -> String {
        var writer = BodyHTML(allowsRawHTML: allowsRawHTML, headingShift: headingShift, resolve: resolve)
        writer.write(blocks, tight: false)
        return writer.html
    }

    private mutating func write(_ blocks: [Block], tight: Bool) {
        for block in blocks { write(block, tight: tight) }
    }

    private mutating func write(_ block: Block, tight: Bool) {
        switch block {
        case .paragraph(let content):
            if tight {
                write(content)
            } else {
                startLine()
                html += "<p>"
                write(content)
                html += "</p>\n"
            }
        case .heading(let heading):
            let level = min(6, heading.level + headingShift)
            startLine()
            html += "<h\(level) id=\"\(Escaping.text(heading.id))\">"
            write(heading.content)
            html += "</h\(level)>\n"
        case .blockQuote(let children):
            startLine()
            html += "<blockquote>\n"
            write(children, tight: false)
            startLine()
            html += "</blockquote>\n"
        case .list(let list):
            write(list)
        case .codeBlock(let info, let text):
            startLine()
            let language = info.unicodeScalars.prefix { !" \t\n\u{0B}\u{0C}\r".unicodeScalars.contains($0) }
            html +=
                language.isEmpty ? "<pre><code>" : "<pre><code class=\"language-\(Escaping.text(String(language)))\">"
            html += Escaping.text(text) + "</code></pre>\n"
        case .html(let raw):
            guard allowsRawHTML else { break }
            startLine()
            html += raw
            startLine()
        case .thematicBreak:
            startLine()
            html += "<hr />\n"
        }
    }

    private mutating func write(_ list: List) {
        startLine()
        switch list.start {
        case nil: html += "<ul>\n"
        case 1?: html += "<ol>\n"
        case let start?: html += "<ol start=\"\(start)\">\n"
        }
        for item in list.items {
            startLine()
            html += "<li>"
            write(item, tight: list.isTight)
            html += "</li>\n"
        }
        html += list.start == nil ? "</ul>\n" : "</ol>\n"
    }

    private mutating func write(_ content: [Inline]) {
        for inline in content { write(inline) }
    }

    private mutating func write(_ inline: Inline) {
        switch inline {
        case .text(let text): html += Escaping.text(text)
        case .softBreak: html += "\n"
        case .lineBreak: html += "<br />\n"
        case .code(let text): html += "<code>\(Escaping.text(text))</code>"
        case .html(let raw): if allowsRawHTML { html += raw }
        case .emphasis(let children): wrap(children, in: "em")
        case .strong(let children): wrap(children, in: "strong")
        case .link(let link): write(link)
        case .image(let image): writePicture(image)
        }
    }

    private mutating func wrap(_ children: [Inline], in element: String) {
        html += "<\(element)>"
        write(children)
        html += "</\(element)>"
    }

    private mutating func write(_ link: Link) {
        switch resolve(link) {
        case .none:
            write(link.content)
        case .address(let address, let title, let isExternal):
            open(address, title: link.title.isEmpty ? title : link.title, rel: isExternal ? "noopener" : nil)
            write(link.content)
            html += "</a>"
        case .named(let address, let name):
            open(address, title: link.title.isEmpty ? nil : link.title)
            writeContent(of: link, orElse: name)
            html += "</a>"
        case .figure(let address, let title, let value, let words):
            open(address, title: link.title.isEmpty ? title : link.title, kind: "figure")
            if let value { html += "<data value=\"\(Escaping.text(value))\">" }
            writeContent(of: link, orElse: words)
            html += value == nil ? "</a>" : "</data></a>"
        }
    }

    private mutating func writeContent(of link: Link, orElse words: String) {
        if link.content.isEmpty { html += Escaping.text(words) } else { write(link.content) }
    }

    private mutating func open(_ address: String, title: String?, rel: String? = nil, kind: String? = nil) {
        html += kind.map { "<a class=\"\($0)\"" } ?? "<a"
        html += " href=\"\(Escaping.address(address))\""
        if let title { html += " title=\"\(Escaping.text(title))\"" }
        if let rel { html += " rel=\"\(rel)\"" }
        html += ">"
    }

    private mutating func writePicture(_ image: Link) {
        guard case .address(let address, _, _) = resolve(image) else {
            html += Escaping.text(image.content.plainText)
            return
        }
        html += "<img src=\"\(Escaping.address(address))\" alt=\"\(Escaping.text(image.content.plainText))\""
        if !image.title.isEmpty { html += " title=\"\(Escaping.text(image.title))\"" }
        html += " />"
    }

    private mutating func startLine() {
        if !html.isEmpty, html.utf8.last != UInt8(ascii: "\n") { html += "\n" }
    }
}
