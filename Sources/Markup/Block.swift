/// A block of a Markdown document (CommonMark 0.30, chapter 4 and 5).
package indirect enum Block: Sendable {
    case paragraph([Inline])
    case heading(Heading)
    case blockQuote([Block])
    case list(List)
    case codeBlock(info: String, text: String)
    case html(String)
    case thematicBreak
}
