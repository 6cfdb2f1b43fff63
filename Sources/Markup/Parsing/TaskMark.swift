/// `[ ]` or `[x]` at the start of a list's entry.
enum TaskMark {
    /// Takes the mark out of an entry that begins with it.
    ///
    /// - Parameter place: the entry's first event.
    /// - Returns: whether the task is done; nothing where the entry is no task.
    static func take(from stream: inout MarkupStream, at place: Int) -> Bool? {
        guard place + 1 < stream.events.count, stream.events[place].kind == .paragraph,
            stream.events[place + 1].kind == .text
        else { return nil }
        let text = stream.string(stream.events[place + 1])
        for (mark, isDone) in [("[ ]", false), ("[x]", true), ("[X]", true)] where text.hasPrefix(mark) {
            let rest = text.dropFirst(mark.count)
            guard let blank = rest.first, blank == " " || blank == "\t" else { continue }
            let words = rest.drop { $0 == " " || $0 == "\t" }
            stream.events[place + 1].start += text.utf8.count - words.utf8.count
            return isDone
        }
        return nil
    }
}
