/// `[ ]` or `[x]` at the start of a list's entry.
enum TaskMark {
    static func item(_ blocks: [Block]) -> List.Item {
        guard case .paragraph(let content)? = blocks.first, case .text(let text)? = content.first else {
            return List.Item(isDone: nil, blocks: blocks)
        }
        for (mark, isDone) in [("[ ]", false), ("[x]", true), ("[X]", true)] where text.hasPrefix(mark) {
            let rest = text.dropFirst(mark.count)
            guard let blank = rest.first, blank == " " || blank == "\t" else { continue }
            let words = String(rest.drop { $0 == " " || $0 == "\t" })
            let others = Array(content.dropFirst())
            let paragraph = Block.paragraph(words.isEmpty ? others : [.text(words)] + others)
            return List.Item(isDone: isDone, blocks: [paragraph] + blocks.dropFirst())
        }
        return List.Item(isDone: nil, blocks: blocks)
    }
}
