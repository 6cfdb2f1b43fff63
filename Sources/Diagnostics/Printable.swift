/// Text of somebody else's on its way to a terminal.
package enum Printable {
    /// One line in which nothing is hidden: control characters, line breaks, marks of direction and characters without
    /// any width are written as `<U+200B>`, so that a text can neither steer the terminal nor pass for a line of the
    /// report, and a reader sees why two words that look alike are not.
    package static func line(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isUnseen) else { return text }
        return text.map(shown).joined()
    }

    /// A character as it is shown.
    static func shown(_ character: Character) -> String {
        let scalars = character.unicodeScalars
        guard scalars.contains(where: isUnseen), !isFlag(scalars) else { return String(character) }
        return scalars.map { isUnseen($0) ? code(of: $0) : String($0) }.joined()
    }

    /// `<U+200B>`, as one finds it in tables of characters.
    private static func code(of scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "<U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)>"
    }

    /// The flags of England, Scotland and Wales are a black flag with letters that are not seen.
    private static func isFlag(_ scalars: Character.UnicodeScalarView) -> Bool {
        scalars.first == "\u{1F3F4}" && scalars.dropFirst().allSatisfy { (0xE0020...0xE007F).contains($0.value) }
    }

    /// Controls (tabs too), line and paragraph separators, and what has neither form nor width. The joiners stay: emoji
    /// and many scripts are written with them.
    static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x20 { return true }
        if scalar.value < 0x7F { return false }
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: return true
        case .format: return scalar != "\u{200C}" && scalar != "\u{200D}" && !isSign(scalar)
        default: return false
        }
    }

    /// Of the category of format, and yet drawn: the marks before Arabic numbers, and those of a few scripts.
    private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x110BD, 0x110CD, 0x13430...0x1343F: true
        default: false
        }
    }
}
