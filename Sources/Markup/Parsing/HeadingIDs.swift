/// Gives headings their ids: the words in lower case with hyphens, in any script, and a number where two are alike.
struct HeadingIDs {
    /// The page around the document has an id of its own.
    private var used: [String: Int] = Dictionary(minimumCapacity: 12)

    init() { used["main-content"] = 0 }

    /// Gives all headings of a document their ids. What authors have written comes first, so that a link to it leads
    /// there, whatever other headings are called.
    static func assign(_ written: [WrittenHeading]) -> (headings: [Heading], problems: [MarkupProblem]) {
        var ids = HeadingIDs()
        var places: [String: MarkupPosition] = [:]
        var problems: [MarkupProblem] = []
        let kept = written.map { heading in
            guard let id = heading.id else { return false }
            guard !ids.isTaken(id) else {
                let kind = MarkupProblem.Kind.headingIDTaken(id, first: places[id])
                problems.append(MarkupProblem(kind: kind, position: heading.position))
                return false
            }
            ids.used[id] = 0
            places[id] = heading.position
            return true
        }
        let headings = zip(written, kept).map { heading, isKept in
            let id = heading.id ?? automaticID(heading.text)
            return Heading(
                level: heading.level, id: isKept ? id : ids.unique(id.isEmpty ? "section" : id), text: heading.text)
        }
        return (headings, problems)
    }

    private func isTaken(_ id: String) -> Bool { used[id] != nil || Self.isReserved(id) }

    /// Footnotes and tables name their places with a colon.
    private static func isReserved(_ id: String) -> Bool {
        id.utf8.contains(UInt8(ascii: ":")) && ["fn:", "fnref:", "table:"].contains(where: id.hasPrefix)
    }

    /// An id that no other heading has.
    private mutating func unique(_ id: String) -> String {
        guard let count = used[id] ?? (Self.isReserved(id) ? 0 : nil) else {
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

    private static func automaticID(_ words: String) -> String {
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
    fileprivate var trimmedHyphens: String {
        var text = self[...]
        while text.last == "-" { text.removeLast() }
        return String(text)
    }
}
