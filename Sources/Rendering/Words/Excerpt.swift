import Foundation
import Markup

/// The first words of a text, for lists and for search engines.
enum Excerpt {
    /// How many characters at the most.
    static let length = 200

    /// The words before `<!-- more -->`, or of the first paragraph, cut at a word.
    static func of(_ document: MarkupDocument) -> String? {
        guard let text = document.firstParagraph?.split(whereSeparator: \.isWhitespace).joined(separator: " "),
            !text.isEmpty
        else { return nil }
        guard text.count > length else { return text }
        let cut = text.prefix(length)
        let words = cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut
        return words.trimmingCharacters(in: CharacterSet(charactersIn: ",;:. ")) + "…"
    }
}
