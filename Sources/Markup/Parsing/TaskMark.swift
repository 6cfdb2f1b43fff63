/// `[ ]` or `[x]` at the start of a list's entry.
enum TaskMark {
    /// Takes the mark out of an entry that begins with it.
    ///
    /// - Parameters:
    ///   - place: the entry's first event.
    ///   - line: the entry's first words as they are written, up to the end of the line, whose last spaces libcmark
    ///     leaves out.
    /// - Returns: whether the task is done; nothing where the entry is no task.
    static func take(from stream: inout MarkupStream, at place: Int, written line: ArraySlice<UInt8>) -> Bool? {
        guard place + 1 < stream.events.count, stream.events[place].kind == .paragraph,
            stream.events[place + 1].kind == .text
        else { return nil }
        let text = stream.string(stream.events[place + 1])
        for (mark, isDone) in [("[ ]", false), ("[x]", true), ("[X]", true)] where text.hasPrefix(mark) {
            let rest = text.dropFirst(mark.count)
            let blank = line.dropFirst(mark.utf8.count).first
            guard blank == UInt8(ascii: " ") || blank == UInt8(ascii: "\t") else { continue }
            let words = rest.drop { $0 == " " || $0 == "\t" }
            stream.events[place + 1].start += text.utf8.count - words.utf8.count
            return isDone
        }
        return nil
    }
}
