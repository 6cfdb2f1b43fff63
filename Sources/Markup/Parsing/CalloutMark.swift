/// The line `[!NOTE]` at the start of a quotation.
enum CalloutMark {
    /// The word between the brackets, and what follows; nothing where the quotation does not begin with one.
    static func split(_ blocks: [Block]) -> (word: String, rest: [Block])? {
        guard case .paragraph(let content)? = blocks.first, case .text(let mark)? = content.first,
            mark.hasPrefix("[!"), mark.hasSuffix("]")
        else { return nil }
        let word = mark.dropFirst(2).dropLast()
        guard !word.isEmpty, word.allSatisfy({ $0.isLetter || $0 == "-" }) else { return nil }
        switch content.dropFirst().first {
        case nil: return (String(word), Array(blocks.dropFirst()))
        case .softBreak?, .lineBreak?:
            return (String(word), [.paragraph(Array(content.dropFirst(2)))] + blocks.dropFirst())
        default: return nil
        }
    }
}
