/// A piece of HTML inside Markdown.
package struct RawHTML: Sendable, Hashable {
    /// The first tag, shortened: `<b>`, `<iframe …>`.
    package let tag: String
    /// Whether it is a block of its own, to which the text inside belongs.
    package let isBlock: Bool
    /// Where the first tag stands.
    package let position: MarkupPosition

    /// Nothing for comments and closing tags, with which nothing is lost that was not told.
    init?(_ html: String, isBlock: Bool, at position: MarkupPosition) {
        let trimmed = html.drop { $0.isWhitespace }
        let isClosingTag = trimmed.wholeMatch(of: /<\/[A-Za-z][A-Za-z0-9-]*\s*>\s*/) != nil
        guard !isClosingTag, !Self.isComments(trimmed) else { return nil }
        let name = trimmed.prefix { !$0.isWhitespace && $0 != ">" && $0 != "/" }
        let end = trimmed.firstIndex(of: ">") ?? trimmed.endIndex
        tag = trimmed[..<end] == name ? "\(name)>" : "\(name) …>"
        self.isBlock = isBlock
        let firstLine = trimmed.prefix { $0 != "\n" }
        let length = end < trimmed.endIndex ? trimmed[...end].unicodeScalars.count : firstLine.unicodeScalars.count
        self.position = MarkupPosition(
            line: position.line, column: position.column, length: min(length, firstLine.unicodeScalars.count))
    }

    private static func isComments(_ html: Substring) -> Bool {
        var rest = html
        while rest.hasPrefix("<!--"), let end = rest.firstRange(of: "-->") {
            rest = rest[end.upperBound...].drop(while: \.isWhitespace)
        }
        return rest.isEmpty
    }
}
