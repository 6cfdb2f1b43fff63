/// Running text, links and pictures.
extension BodyWriter {
    mutating func write(_ content: [Inline]) {
        for inline in content { write(inline) }
    }

    private mutating func write(_ inline: Inline) {
        switch inline {
        case .emphasis(let children): wrap(children, "<em>", "</em>")
        case .strong(let children): wrap(children, "<strong>", "</strong>")
        case .strikethrough(let children): wrap(children, "<del>", "</del>")
        case .link(let children): write(link: children)
        default: write(leaf: inline)
        }
    }

    private mutating func write(leaf inline: Inline) {
        switch inline {
        case .text(let text): output.write(escaped: text)
        case .softBreak: output.write("\n")
        case .lineBreak: output.write("<br />\n")
        case .code(let text):
            output.write("<code>")
            output.write(escaped: text)
            output.write("</code>")
        case .html(let raw): write(inlineHTML: raw)
        case .image(let words):
            output.leave(.picture, link: links)
            links += 1
            skip(words)
        case .footnote(let label): writeReference(to: label)
        case .emphasis, .strong, .strikethrough, .link: break
        }
    }

    private mutating func write(inlineHTML raw: String) {
        switch rawHTML {
        case .kept: output.write(raw)
        case .marked: output.write(Self.omission)
        case .omitted: break
        }
    }

    private mutating func wrap(_ children: [Inline], _ start: String, _ end: String) {
        output.write(start)
        write(children)
        output.write(end)
    }

    private mutating func write(link content: [Inline]) {
        let place = links
        links += 1
        guard !content.isEmpty else { return output.leave(.emptyLink, link: place) }
        output.leave(.opening, link: place)
        write(content)
        output.leave(.closing, link: place)
    }

    /// Counts the links of what is not written.
    mutating func skip(_ content: [Inline]) {
        for inline in content {
            switch inline {
            case .link(let children), .image(let children):
                links += 1
                skip(children)
            case .emphasis(let children), .strong(let children), .strikethrough(let children): skip(children)
            case .text, .softBreak, .lineBreak, .code, .html, .footnote: break
            }
        }
    }
}
