/// A piece of running text (CommonMark 0.30, chapter 6), or of GitHub's extensions to it.
package indirect enum Inline: Sendable {
    case text(String)
    case softBreak
    case lineBreak
    case code(String)
    case html(String)
    case emphasis([Inline])
    case strong([Inline])
    case strikethrough([Inline])
    case link(Link)
    case image(Link)
    /// A reference to a footnote, by its label in lower case.
    case footnote(String)
}

extension [Inline] {
    /// The words alone, as for an `alt` attribute or a table of contents.
    package var plainText: String { plainText { _ in "" } }

    /// The words alone; a link without any is filled in.
    package func plainText(filling fill: (Link) -> String) -> String {
        map { inline in
            switch inline {
            case .text(let text), .code(let text): text
            case .softBreak, .lineBreak: " "
            case .html, .footnote: ""
            case .emphasis(let children), .strong(let children), .strikethrough(let children):
                children.plainText(filling: fill)
            case .link(let link), .image(let link):
                link.content.isEmpty ? fill(link) : link.content.plainText(filling: fill)
            }
        }.joined()
    }

    /// The words outside links, pictures and code; what was left out is a line break, which no number spans.
    var textOutsideLinks: String {
        map { inline in
            switch inline {
            case .text(let text): text
            case .softBreak, .lineBreak: " "
            case .emphasis(let children), .strong(let children), .strikethrough(let children):
                children.textOutsideLinks
            case .code, .html, .link, .image, .footnote: "\n"
            }
        }.joined()
    }
}
