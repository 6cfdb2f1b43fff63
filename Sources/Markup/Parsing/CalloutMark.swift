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

    /// Marks of call-outs that do not stand where one begins: with other words in the first line of a quotation, or in
    /// a later line of its first paragraph.
    ///
    /// - Parameter place: the quotation's first event.
    /// - Returns: how many lines of the paragraph stand before each, and the words between the brackets.
    static func others(in stream: MarkupStream, at place: Int) -> [(line: Int, word: String)] {
        guard place < stream.events.count, stream.events[place].kind == .paragraph else { return [] }
        var found: [(line: Int, word: String)] = []
        var line = 0
        for index in stream.events.indices[(place + 1)...] {
            let event = stream.events[index]
            switch event.kind {
            case .endParagraph: return found
            case .softBreak, .lineBreak: line += 1
            case .text:
                let isFirst = [.paragraph, .softBreak, .lineBreak].contains(stream.events[index - 1].kind)
                guard isFirst, stream.words(of: event).starts(with: "[!".utf8),
                    line > 0 || word(in: stream, at: place) == nil
                else { continue }
                let start = String(decoding: stream.words(of: event).prefix(20), as: UTF8.self)
                let word = start.dropFirst(2).prefix { $0 != "]" }
                if word.count < start.count - 2, Callout.Kind(rawValue: word.lowercased()) != nil {
                    found.append((line, String(word)))
                }
            default: break
            }
        }
        return found
    }

    /// Takes the mark out of a quotation that begins with it, and the paragraph if it holds nothing else.
    static func remove(from stream: inout MarkupStream, at place: Int) {
        let isAll = stream.events[place + 2].kind == .endParagraph
        for index in (isAll ? place : place + 1)...place + 2 { stream.events[index].kind = .nothing }
    }
}
