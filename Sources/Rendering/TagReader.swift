/// Reads the tags of a page one after the other, and the text between two of them.
struct TagReader {
    /// An opening tag.
    struct Tag {
        /// In lower case.
        let name: String
        private let attributes: [String: String]

        init(_ name: String, _ attributes: [String: String]) {
            self.name = name
            self.attributes = attributes
        }

        /// An attribute's value with its entities replaced; empty where it has none.
        subscript(name: String) -> String? { attributes[name] }
    }

    private let bytes: [UInt8]
    private let names: Set<String>
    /// Most tags are passed over by their first letter.
    private let initials: Set<UInt8>
    private var place = 0

    /// - Parameter names: those of the tags that are wanted, in lower case.
    init(_ bytes: [UInt8], names: Set<String>) {
        self.bytes = bytes
        self.names = names
        initials = Set(names.compactMap(\.utf8.first))
    }

    /// The next opening tag that is wanted, comments passed over.
    mutating func next() -> Tag? {
        while let start = find(UInt8(ascii: "<"), from: place) {
            place = start + 1
            if starts(with: "!--") {
                place = find("-->", from: place + 3).map { $0 + 3 } ?? bytes.count
            } else if place < bytes.count, Self.isLetter(bytes[place]) {
                if initials.contains(bytes[place] | 0x20) {
                    let name = word()
                    if names.contains(name) { return tag(name) }
                }
                skipTag()
            }
        }
        return nil
    }

    /// The text up to a closing tag, tags left out, entities replaced, white space made one space.
    mutating func text(until name: String) -> String {
        var text: [UInt8] = []
        while place < bytes.count {
            guard bytes[place] == UInt8(ascii: "<") else {
                text.append(bytes[place])
                place += 1
                continue
            }
            let isEnd = starts(with: "</" + name)
            place = find(UInt8(ascii: ">"), from: place).map { $0 + 1 } ?? bytes.count
            if isEnd { break }
        }
        return Self.plain(text[...])
    }

    private static func plain(_ text: ArraySlice<UInt8>) -> String {
        HTMLEntities.replaced(String(decoding: text, as: UTF8.self)).split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
    }

    /// The text of an element in which no other tag can begin, up to its closing tag; entities replaced, white space made
    /// one space.
    mutating func rawText(until name: String) -> String {
        let start = min(place, bytes.count)
        let closing = "</\(name)".utf8
        var search = start
        while let end = find(UInt8(ascii: "<"), from: search) {
            // The bit that makes a letter small.
            if bytes[end...].prefix(closing.count).map({ $0 | 0x20 }).elementsEqual(closing.map { $0 | 0x20 }) {
                place = find(UInt8(ascii: ">"), from: end).map { $0 + 1 } ?? bytes.count
                return Self.plain(bytes[start..<end])
            }
            search = end + 1
        }
        place = bytes.count
        return Self.plain(bytes[start...])
    }

    /// Goes behind a tag; its attributes' values may hold any sign.
    private mutating func skipTag() {
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            if byte == UInt8(ascii: ">") { return }
            // Only behind an equals sign a quotation mark begins a value.
            guard byte == UInt8(ascii: "=") else { continue }
            skipGaps()
            if place < bytes.count, bytes[place] == UInt8(ascii: "\"") || bytes[place] == UInt8(ascii: "'") {
                place = find(bytes[place], from: place + 1).map { $0 + 1 } ?? bytes.count
            }
        }
    }

    private mutating func tag(_ name: String) -> Tag {
        var attributes: [String: String] = [:]
        while place < bytes.count, bytes[place] != UInt8(ascii: ">") {
            guard !Self.isGap(bytes[place]) else {
                place += 1
                continue
            }
            let attribute = word()
            skipGaps()
            var value: [UInt8] = []
            if place < bytes.count, bytes[place] == UInt8(ascii: "=") {
                place += 1
                skipGaps()
                value = self.value()
            } else if attribute.isEmpty {
                place += 1
            }
            if attributes[attribute] == nil {
                attributes[attribute] = HTMLEntities.replaced(String(decoding: value, as: UTF8.self))
            }
        }
        place += 1
        return Tag(name, attributes)
    }

    private mutating func value() -> [UInt8] {
        guard place < bytes.count else { return [] }
        let quote = bytes[place]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let end = find(quote, from: place + 1) ?? bytes.count
            defer { place = end + 1 }
            return Array(bytes[(place + 1)..<max(place + 1, end)])
        }
        let start = place
        while place < bytes.count, !Self.isSpace(bytes[place]), bytes[place] != UInt8(ascii: ">") { place += 1 }
        return Array(bytes[start..<place])
    }

    /// A name in lower case.
    private mutating func word() -> String {
        let start = place
        while place < bytes.count, !Self.isGap(bytes[place]), bytes[place] != UInt8(ascii: ">"),
            bytes[place] != UInt8(ascii: "=")
        { place += 1 }
        return String(decoding: bytes[start..<place], as: UTF8.self).lowercased()
    }

    private mutating func skipGaps() { while place < bytes.count, Self.isSpace(bytes[place]) { place += 1 } }

    private func starts(with text: String) -> Bool { bytes[place...].starts(with: text.utf8) }

    private func find(_ byte: UInt8, from start: Int) -> Int? {
        start < bytes.count ? bytes[start...].firstIndex(of: byte) : nil
    }

    private func find(_ text: String, from start: Int) -> Int? {
        let sought = Array(text.utf8)
        var place = start
        while place < bytes.count, let next = find(sought[0], from: place) {
            if bytes[next...].starts(with: sought) { return next }
            place = next + 1
        }
        return nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private static func isGap(_ byte: UInt8) -> Bool { isSpace(byte) || byte == UInt8(ascii: "/") }
}
