/// Running text, links and pictures.
extension BodyHTML {
    mutating func write(_ content: [Inline]) {
        for inline in content { write(inline) }
    }

    private mutating func write(_ inline: Inline) {
        switch inline {
        case .emphasis(let children): wrap(children, "<em>", "</em>")
        case .strong(let children): wrap(children, "<strong>", "</strong>")
        case .strikethrough(let children): wrap(children, "<del>", "</del>")
        case .link(let link): write(link)
        default: write(leaf: inline)
        }
    }

    private mutating func write(leaf inline: Inline) {
        switch inline {
        case .text(let text): html += Escaping.text(text)
        case .softBreak: html += "\n"
        case .lineBreak: html += "<br />\n"
        case .code(let text): html += "<code>\(Escaping.text(text))</code>"
        case .html(let raw): write(inlineHTML: raw)
        case .image(let image): write(picture: image)
        case .footnote(let label): writeReference(to: label)
        case .emphasis, .strong, .strikethrough, .link: break
        }
    }

    private mutating func write(inlineHTML raw: String) {
        switch rawHTML {
        case .kept: html += raw
        case .marked: html += Self.omission
        case .omitted: break
        }
    }

    private mutating func wrap(_ children: [Inline], _ start: String, _ end: String) {
        html += start
        write(children)
        html += end
    }

    private mutating func write(_ link: Link) {
        switch resolve(link) {
        case .none, .drawing:
            write(link.content)
        case .address(let address, let title, let isExternal):
            open(address, title: link.title.isEmpty ? title : link.title, rel: isExternal ? "external noopener" : nil)
            write(link.content)
            html += "</a>"
        case .picture(let address, _, _):
            open(address, title: link.title.isEmpty ? nil : link.title)
            write(link.content)
            html += "</a>"
        case .named(let address, let name):
            open(address, title: link.title.isEmpty ? nil : link.title)
            writeContent(of: link, orElse: name)
            html += "</a>"
        case .figure(let address, let title, let value, let words, let lang):
            open(
                address, title: link.title.isEmpty ? title : link.title, kind: "figure",
                lang: link.content.isEmpty ? lang : nil)
            if let value { html += "<data value=\"\(Escaping.text(value))\">" }
            writeContent(of: link, orElse: words)
            html += value == nil ? "</a>" : "</data></a>"
        }
    }

    private mutating func writeContent(of link: Link, orElse words: String) {
        if link.content.isEmpty { html += Escaping.text(words) } else { write(link.content) }
    }

    private mutating func open(
        _ address: String, title: String?, rel: String? = nil, kind: String? = nil, lang: String? = nil
    ) {
        html += kind.map { "<a class=\"\($0)\"" } ?? "<a"
        html += " href=\"\(Escaping.address(address))\""
        if let title { html += " title=\"\(Escaping.text(title))\"" }
        if let lang { html += " lang=\"\(Escaping.text(lang))\"" }
        if let rel { html += " rel=\"\(rel)\"" }
        html += ">"
    }

    // MARK: Pictures

    /// A picture with a paragraph of its own: a drawing, or a figure whose caption is the picture's title.
    mutating func write(alone picture: Link, tight: Bool) {
        switch resolve(picture) {
        case .drawing(let drawing):
            startLine()
            html += drawing
            startLine()
        case .picture(let address, let width, let height) where !picture.title.isEmpty && !tight:
            startLine()
            html += "<figure>"
            write(picture: picture, at: address, width: width, height: height, title: "")
            html += "<figcaption>\(Escaping.text(picture.title))</figcaption></figure>\n"
        default:
            writeParagraph(tight: tight) { $0.write(picture: picture) }
        }
    }

    private mutating func write(picture image: Link) {
        switch resolve(image) {
        case .picture(let address, let width, let height):
            write(picture: image, at: address, width: width, height: height, title: image.title)
        case .address(let address, _, _):
            html += "<img src=\"\(Escaping.address(address))\" alt=\"\(Escaping.text(image.content.plainText))\""
            if !image.title.isEmpty { html += " title=\"\(Escaping.text(image.title))\"" }
            html += " />"
        case .figure, .named, .drawing, .none:
            html += Escaping.text(image.content.plainText)
        }
    }

    private mutating func write(picture: Link, at address: String, width: Int?, height: Int?, title: String) {
        let words = picture.isDecorative ? "" : picture.content.plainText
        html += "<img src=\"\(Escaping.address(address))\" alt=\"\(Escaping.text(words))\""
        if !title.isEmpty { html += " title=\"\(Escaping.text(title))\"" }
        if let width { html += " width=\"\(width)\"" }
        if let height { html += " height=\"\(height)\"" }
        html += " loading=\"lazy\" />"
    }
}
