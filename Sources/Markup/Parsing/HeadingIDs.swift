/// Gives headings their ids: the words in lower case with hyphens, in any script, and a number where two are alike.
struct HeadingIDs {
    /// The page around the document has an id of its own.
    private var used: [String: Int] = Dictionary(minimumCapacity: 12)

    init() { used["main-content"] = 0 }

    /// Takes an explicit `{#id}` off the end of a heading, or makes an id from its words.
    ///
    /// - Parameter start: where the heading's running text begins among the events; it ends where they end.
    /// - Returns: the id and the heading's words.
    mutating func assign(to stream: inout MarkupStream, from start: Int) -> (id: String, text: String) {
        let explicit = Self.takeExplicitID(from: &stream, after: start)
        let text = stream.plainText(start..<stream.events.count)
        if let explicit { return (unique(explicit), text) }
        let automatic = Self.automaticID(text)
        return (unique(automatic.isEmpty ? "section" : automatic), text)
    }

    /// An id that no other heading has.
    mutating func unique(_ id: String) -> String {
        // Footnotes and tables name their places with a colon.
        let isTaken =
            id.utf8.contains(UInt8(ascii: ":")) && ["fn:", "fnref:", "table:"].contains(where: id.hasPrefix)
        guard let count = used[id] ?? (isTaken ? 0 : nil) else {
            used[id] = 0
            return id
        }
        var number = count
        var candidate = id
        repeat {
            number += 1
            candidate = "\(id)-\(number)"
        } while used[candidate] != nil
        used[id] = number
        used[candidate] = 0
        return candidate
    }

    /// `Words {#id}`
    private static func takeExplicitID(from stream: inout MarkupStream, after start: Int) -> String? {
        guard stream.events.count > start, let last = stream.events.last, last.kind == .text,
            stream.bytes[last.end - 1] == UInt8(ascii: "}")
        else { return nil }
        // Whatever stands in an id, no brace does.
        let words = stream.words(of: last)
        guard let brace = words.lastIndex(of: UInt8(ascii: "{")), words[brace + 1] == UInt8(ascii: "#") else {
            return nil
        }
        let id = String(decoding: words[(brace + 2)..<(words.endIndex - 1)], as: UTF8.self)
        guard !id.isEmpty, id.allSatisfy({ $0.isLetter || $0.isNumber || "-_.:".contains($0) }) else { return nil }
        let rest = String(decoding: words[..<brace], as: UTF8.self).trimmedAtEnd
        if rest.isEmpty {
            stream.events[stream.events.count - 1].kind = .nothing
        } else {
            stream.events[stream.events.count - 1].end = last.start + rest.utf8.count
        }
        return id
    }

    static func automaticID(_ words: String) -> String {
        if let id = plainID(words) { return id }
        var id = ""
        for character in words.lowercased() {
            if character.isLetter || character.isNumber || character == "_" || character == "-" {
                id.append(character)
            } else if character.isWhitespace {
                id.append("-")
            }
        }
        return String(id.drop { $0 == "-" }).trimmedHyphens
    }

    /// The same of words that are ASCII, where a byte is a character. Spaces other than the usual one are rare, and two
    /// of them can be one character.
    private static func plainID(_ words: String) -> String? {
        var words = words
        return words.withUTF8 { bytes -> String? in
            guard !bytes.contains(where: { $0 >= 128 || (9...13).contains($0) }) else { return nil }
            return String(unsafeUninitializedCapacity: bytes.count) { id in
                // Each byte becomes one at the most.
                var count = 0
                for byte in bytes {
                    switch byte {
                    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                        UInt8(ascii: "_"):
                        id[count] = byte
                    case UInt8(ascii: "A")...UInt8(ascii: "Z"): id[count] = byte | 0x20
                    case UInt8(ascii: "-"), UInt8(ascii: " "):
                        if count == 0 { continue }
                        id[count] = UInt8(ascii: "-")
                    default: continue
                    }
                    count += 1
                }
                while count > 0, id[count - 1] == UInt8(ascii: "-") { count -= 1 }
                return count
            }
        }
    }
}

extension String {
    fileprivate var trimmedAtEnd: Substring {
        var text = self[...]
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }

    fileprivate var trimmedHyphens: String {
        var text = self[...]
        while text.last == "-" { text.removeLast() }
        return String(text)
    }
}
