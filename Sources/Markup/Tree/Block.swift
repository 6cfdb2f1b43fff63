/// A block of a Markdown document (CommonMark 0.30, chapters 4 and 5), or of GitHub's extensions to it.
indirect enum Block: Sendable {
    case paragraph([Inline])
    /// A paragraph that holds one picture and nothing else.
    case picture([Inline])
    case heading(level: Int, id: String, content: [Inline])
    case blockQuote([Block])
    case callout(Callout)
    case list(List)
    case table(Table)
    case codeBlock(info: String, text: String)
    case html(String)
    case thematicBreak
}
