/// The line `[!NOTE]` at the start of a quotation.
enum CalloutMark {
    /// The word between the brackets, if a quotation begins with it; nothing else stands in that line.
    ///
    /// - Parameter place: the quotation's first event.
    static func word(in stream: MarkupStream, at place: Int) -> String? {
        guard place + 2 < stream.events.count, stream.events[place].kind == .paragraph,
            stream.events[place + 1].kind == .text
        else { return nil }
        switch stream.events[place + 2].kind {
        case .endParagraph, .softBreak, .lineBreak: break
        default: return nil
        }
        let mark = stream.string(stream.events[place + 1])
        guard mark.hasPrefix("[!"), mark.hasSuffix("]") else { return nil }
        let word = mark.dropFirst(2).dropLast()
        guard !word.isEmpty, word.allSatisfy({ $0.isLetter || $0 == "-" }) else { return nil }
        return String(word)
    }

    /// Takes the mark out of a quotation that begins with it, and the paragraph if it holds nothing else.
    static func remove(from stream: inout MarkupStream, at place: Int) {
        let isAll = stream.events[place + 2].kind == .endParagraph
        for index in (isAll ? place : place + 1)...place + 2 { stream.events[index].kind = .nothing }
    }
}
