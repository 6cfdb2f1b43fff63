/// Text whose signs the template engine can escape one by one.
///
/// The engine escapes by characters, and a quotation mark joined with a combining mark is another character than a
/// quotation mark: it would reach the page raw. A control character for private use (U+0091) keeps the two apart while
/// the engine works, and is taken out of what it made.
enum SeparableText {
    private static let separator: Unicode.Scalar = "\u{91}"

    static func make(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 >= 0x80 }), text.contains(where: isJoinedSign) else { return text }
        var separated = String.UnicodeScalarView()
        for character in text {
            guard isJoinedSign(character) else {
                separated.append(contentsOf: character.unicodeScalars)
                continue
            }
            for scalar in character.unicodeScalars {
                if signs.contains(scalar) { separated.append(separator) }
                separated.append(scalar)
                if signs.contains(scalar) { separated.append(separator) }
            }
        }
        return String(separated)
    }

    /// What the engine made, without separators.
    static func joined(_ text: String) -> String {
        guard text.unicodeScalars.contains(separator) else { return text }
        var joined = String.UnicodeScalarView()
        joined.append(contentsOf: text.unicodeScalars.filter { $0 != separator })
        return String(joined)
    }

    private static let signs: Set<Unicode.Scalar> = ["&", "<", ">", "\"", "'"]

    private static func isJoinedSign(_ character: Character) -> Bool {
        character.unicodeScalars.count > 1 && character.unicodeScalars.contains(where: signs.contains)
    }
}
