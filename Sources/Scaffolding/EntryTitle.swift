import Foundation

/// What a new page or a new entry is called: one line of text without control characters.
package struct EntryTitle: Sendable, Equatable {
    /// As it stands in the file.
    package let text: String

    /// White space at the ends goes; inside, any stretch of it, line breaks too, becomes one space.
    ///
    /// - Returns: nothing where no text is left, or where it holds control characters.
    package init?(_ typed: String) {
        text = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !text.isEmpty else { return nil }
        // What YAML does not allow, in a remark either.
        if text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control || Self.barred.contains($0) }
        ) {
            return nil
        }
    }

    private static let barred: Set<Unicode.Scalar> = ["\u{FEFF}", "\u{FFFE}", "\u{FFFF}"]

    /// The title made of what Latin letters can say of it, for ids: "Ермак" is "Ermak".
    package var latin: String {
        guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
        let latin = text.applyingTransform(.toLatin, reverse: false) ?? text
        return latin.folding(
            options: [.diacriticInsensitive, .widthInsensitive], locale: Locale(identifier: "en_US_POSIX"))
    }
}
