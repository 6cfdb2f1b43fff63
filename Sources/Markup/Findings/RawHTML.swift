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

    /// Nothing for comments and closing tags, with which nothing is lost that was not told.
    init?(_ bytes: [UInt8], isBlock: Bool, at position: MarkupPosition) {
        let trimmed = bytes.drop(while: Self.isSpace)
        guard !Self.isClosingTag(trimmed), !Self.isComments(trimmed, in: bytes) else { return nil }
        let name = trimmed.prefix { !Self.isSpace($0) && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
        let end = trimmed.firstIndex(of: UInt8(ascii: ">")) ?? trimmed.endIndex
        let shown = String(String(decoding: name, as: UTF8.self).unicodeScalars.prefix(Self.longName))
        let isWhole = end == name.endIndex && name.count <= Self.longName
        tag = isWhole ? "\(shown)>" : "\(shown) …>"
        self.isBlock = isBlock
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

    /// `</b>` and nothing else.
    private static func isClosingTag(_ html: ArraySlice<UInt8>) -> Bool {
        guard html.starts(with: "</".utf8), let first = html.dropFirst(2).first, isLetter(first) else { return false }
        let rest = html.dropFirst(2).drop {
            isLetter($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
        }.drop(while: isSpace)
        return rest.first == UInt8(ascii: ">") && rest.dropFirst().allSatisfy(isSpace)
    }

    private static func isComments(_ html: ArraySlice<UInt8>, in bytes: [UInt8]) -> Bool {
        var rest = html
        while rest.starts(with: "<!--".utf8), let end = ByteSearch.first("-->", in: bytes, rest.indices) {
            rest = rest[(end + 3)...].drop(while: isSpace)
        }
        return rest.isEmpty
    }
}
