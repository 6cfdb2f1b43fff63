/// The mark `{#id}` at the end of a heading.
enum HeadingMark {
    /// What stands between braces at the end of a heading, the first sign of it a `#`, and nothing after it.
    ///
    /// - Parameter start: where the heading's running text begins among the events; it ends where they end.
    static func written(in stream: MarkupStream, after start: Int) -> String? {
        guard stream.events.count > start, let last = stream.events.last, last.kind == .text, last.end > last.start,
            stream.bytes[last.end - 1] == UInt8(ascii: "}")
        else { return nil }
        // Whatever stands in an id, no brace does.
        let words = stream.words(of: last)
        guard let brace = words.lastIndex(of: UInt8(ascii: "{")), words[brace + 1] == UInt8(ascii: "#") else {
            return nil
        }
        return String(decoding: words[(brace + 2)..<(words.endIndex - 1)], as: UTF8.self)
    }

    /// The id that a mark names; nothing where it can be none.
    static func id(_ written: String) -> String? {
        // Two hyphens may have become a dash.
        let id = Typography.undone(written)
        return !id.isEmpty && id.allSatisfy { $0.isLetter || $0.isNumber || "-_.:".contains($0) } ? id : nil
    }

    /// Takes the mark off the heading, with the spaces before it.
    static func remove(from stream: inout MarkupStream) {
        guard let last = stream.events.last else { return }
        let words = stream.words(of: last)
        guard let brace = words.lastIndex(of: UInt8(ascii: "{")) else { return }
        var rest = String(decoding: words[..<brace], as: UTF8.self)[...]
        while rest.last?.isWhitespace == true { rest.removeLast() }
        if rest.isEmpty {
            stream.events[stream.events.count - 1].kind = .nothing
        } else {
            stream.events[stream.events.count - 1].end = last.start + rest.utf8.count
        }
    }

    /// Where the mark of a heading begins in a line that it was read from, in bytes; nothing where its brace is escaped,
    /// or written otherwise, so that it marks nothing.
    static func start(in line: ArraySlice<UInt8>) -> Int? {
        let brace = line.indices.dropLast().last {
            line[$0] == UInt8(ascii: "{") && line[$0 + 1] == UInt8(ascii: "#")
        }
        guard let brace else { return nil }
        let backslashes = line[..<brace].reversed().prefix { $0 == UInt8(ascii: "\\") }.count
        return backslashes.isMultiple(of: 2) ? brace - line.startIndex : nil
    }
}
