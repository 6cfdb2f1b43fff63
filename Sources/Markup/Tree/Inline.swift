/// A piece of running text (CommonMark 0.30, chapter 6), or of GitHub's extensions to it.
indirect enum Inline: Sendable {
    case text(String)
    case softBreak
    case lineBreak
    case code(String)
    case html(String)
    case emphasis([Inline])
    case strong([Inline])
    case strikethrough([Inline])
    case link([Inline])
    case image([Inline])
    /// A reference to a footnote, by its label in lower case.
    case footnote(String)
}

extension [Inline] {
    /// The words alone, as for an `alt` attribute or a table of contents.
    var plainText: String {
        var words = ""
        appendPlainText(to: &words)
        return words
    }

    private func appendPlainText(to words: inout String) {
        for inline in self {
            switch inline {
            case .text(let text), .code(let text): words += text
            case .softBreak, .lineBreak: words += " "
            case .html, .footnote: break
            case .emphasis(let children), .strong(let children), .strikethrough(let children), .link(let children),
                .image(let children):
                children.appendPlainText(to: &words)
            }
        }
    }

    /// The words outside links, pictures and code; what was left out is a line break, which no number spans.
    var textOutsideLinks: String {
        var words = ""
        appendTextOutsideLinks(to: &words)
        return words
    }

    private func appendTextOutsideLinks(to words: inout String) {
        for inline in self {
            switch inline {
            case .text(let text): words += text
            case .softBreak, .lineBreak: words += " "
            case .emphasis(let children), .strong(let children), .strikethrough(let children):
                children.appendTextOutsideLinks(to: &words)
            case .code, .html, .link, .image, .footnote: words += "\n"
            }
        }
    }
}
