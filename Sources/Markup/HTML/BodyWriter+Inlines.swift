/// Running text and links.
extension BodyWriter {
    mutating func write(inline event: MarkupEvent) {
        switch event.kind {
        case .text: output.write(escaped: stream.bytes, event.start..<event.end)
        case .softBreak: output.write("\n")
        case .lineBreak: output.write("<br />\n")
        case .code:
            output.write("<code>")
            output.write(escaped: stream.bytes, event.start..<event.end)
            output.write("</code>")
        case .inlineHTML: write(inlineHTML: event)
        case .emphasis: output.write("<em>")
        case .endEmphasis: output.write("</em>")
        case .strong: output.write("<strong>")
        case .endStrong: output.write("</strong>")
        case .strikethrough: output.write("<del>")
        case .endStrikethrough: output.write("</del>")
        case .link:
            output.leave(event.end == 1 ? .emptyLink : .opening, link: links)
            links += 1
        case .endLink:
            if event.start == 0 { output.leave(.closing, link: 0) }
        case .tildes: output.write(repeating: UInt8(ascii: "~"), count: event.start)
        case .reference: writeReference(to: event.start)
        default: break
        }
    }

    private mutating func write(inlineHTML event: MarkupEvent) {
        switch rawHTML {
        case .kept: output.write(stream.words(of: event))
        case .marked: output.write(Self.omission)
        case .omitted: break
        }
    }
}
