/// A piece of HTML inside Markdown.
package struct RawHTML: Sendable, Hashable {
    /// Of a longer name only the beginning is told.
    private static let longName = 40

    /// The first tag, shortened: `<b>`, `<iframe …>`.
    package let tag: String
    /// Whether it is a block of its own, to which the text inside belongs.
    package let isBlock: Bool
    /// Where the first tag stands.
    package let position: MarkupPosition

    init(tag: String, isBlock: Bool, position: MarkupPosition) {
        self.tag = tag
        self.isBlock = isBlock
        self.position = position
    }

    /// Nothing for comments, and for closing tags of elements whose opening tag was told.
    ///
    /// - Parameter elements: the names of those elements; the ones that are opened here are added.
    init?(_ bytes: [UInt8], isBlock: Bool, at position: MarkupPosition, opened elements: inout Set<String>) {
        let trimmed = bytes.drop(while: Self.isSpace)
        if let name = Self.closedElement(trimmed), elements.contains(name) { return nil }
        guard !Self.isComments(trimmed, in: bytes) else { return nil }
        Self.addElements(openedIn: bytes, to: &elements)
        let mark = trimmed.starts(with: "</".utf8) ? 2 : 1
        let name =
            trimmed.prefix(mark)
            + trimmed.dropFirst(mark).prefix {
                !Self.isSpace($0) && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/")
            }
        let end = trimmed.firstIndex(of: UInt8(ascii: ">")) ?? trimmed.endIndex
        let shown = String(String(decoding: name, as: UTF8.self).unicodeScalars.prefix(Self.longName))
        let isWhole = end == trimmed.startIndex + name.count && name.count <= Self.longName
        tag = isWhole ? "\(shown)>" : "\(shown) …>"
        self.isBlock = isBlock && Self.closedElement(trimmed) == nil
        let firstLine = trimmed.prefix { $0 != UInt8(ascii: "\n") }
        let tagEnd = min(end < trimmed.endIndex ? end + 1 : firstLine.endIndex, firstLine.endIndex)
        self.position = MarkupPosition(
            line: position.line, column: position.column,
            length: trimmed[..<tagEnd].count { $0 & 0xC0 != 0x80 })
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || (9...13).contains(byte) }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    /// The name in `</b>`, if nothing else stands there.
    private static func closedElement(_ html: ArraySlice<UInt8>) -> String? {
        guard html.starts(with: "</".utf8), let first = html.dropFirst(2).first, isLetter(first) else { return nil }
        let name = html.dropFirst(2).prefix(while: isOfName)
        let rest = html[name.endIndex...].drop(while: isSpace)
        guard rest.first == UInt8(ascii: ">"), rest.dropFirst().allSatisfy(isSpace) else { return nil }
        return String(decoding: name, as: UTF8.self).lowercased()
    }

    private static func addElements(openedIn html: [UInt8], to elements: inout Set<String>) {
        var index = 0
        while let start = html[index...].firstIndex(of: UInt8(ascii: "<")) {
            index = start + 1
            guard index < html.count, isLetter(html[index]) else { continue }
            let name = html[index...].prefix(longName).prefix(while: isOfName)
            elements.insert(String(decoding: name, as: UTF8.self).lowercased())
        }
    }

    /// Whether a line is one tag, and nothing else.
    static func isTag(_ line: ArraySlice<UInt8>) -> Bool {
        let name = line.dropFirst(line.starts(with: "</".utf8) ? 2 : 1)
        guard let first = name.first, isLetter(first) else { return false }
        let end = name.firstIndex(of: UInt8(ascii: ">")) ?? name.endIndex
        return !name[..<end].contains(UInt8(ascii: "<")) && !name[..<end].contains(UInt8(ascii: ":"))
            && name[end...].dropFirst().allSatisfy(isSpace)
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
    }

    private static func isComments(_ html: ArraySlice<UInt8>, in bytes: [UInt8]) -> Bool {
        var rest = html
        while rest.starts(with: "<!--".utf8), let end = ByteSearch.first("-->", in: bytes, rest.indices) {
            rest = rest[(end + 3)...].drop(while: isSpace)
        }
        return rest.isEmpty
    }
}
