/// `[ ]` or `[x]` at the start of a list's entry.
enum TaskMark {
    static func item(_ blocks: [Block]) -> List.Item {
        guard case .paragraph(let content)? = blocks.first, case .text(let text)? = content.first else {
            return List.Item(isDone: nil, blocks: blocks)
        }
        for (mark, isDone) in [("[ ] ", false), ("[x] ", true), ("[X] ", true)] where text.hasPrefix(mark) {
            let words = String(text.dropFirst(mark.count))
            let rest = Array(content.dropFirst())
            let paragraph = Block.paragraph(words.isEmpty ? rest : [.text(words)] + rest)
            return List.Item(isDone: isDone, blocks: [paragraph] + blocks.dropFirst())
        }
        return List.Item(isDone: nil, blocks: blocks)
    }
}
