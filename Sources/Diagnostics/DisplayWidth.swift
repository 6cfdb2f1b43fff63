/// How many cells of a terminal a text takes, so that a caret stands under the right character.
package enum DisplayWidth {
    /// The cells of a whole text.
    package static func of(_ text: String) -> Int {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
        return text.reduce(0) { $0 + of($1) }
    }

    /// The cells of what a reader takes for one sign: a letter with its accents, a flag, a family of emoji.
    static func of(_ character: Character) -> Int {
        let scalars = character.unicodeScalars
        let widths = scalars.reduce(0) { $0 + of($1) }
        guard scalars.count > 1, let first = scalars.first, first.properties.isEmoji else { return widths }
        // A selector, a joiner or a skin colour makes one picture of them all.
        let isPicture = scalars.contains { $0 == "\u{FE0F}" || $0 == "\u{200D}" || $0.properties.isEmojiModifier }
        if isPicture { return 2 }
        return scalars.contains("\u{FE0E}") ? 1 : widths
    }

    /// Two for East Asian wide characters and emoji, none for combining marks, one otherwise (after UAX #11); what is of
    /// ambiguous width takes one, as nearly every terminal has it.
    private static func of(_ scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x300 { return 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        // Two regional indicators make one flag, two cells wide.
        if (0x1F1E6...0x1F1FF).contains(scalar.value) { return 1 }
        if scalar.properties.isEmojiPresentation { return 2 }
        switch scalar.value {
        // Vowels and finals of Hangul stand in the cells of the sign that they belong to.
        case 0x1160...0x11FF: return 0
        case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF, 0x4E00...0xA4CF,
            0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60,
            0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265, 0x20000...0x3FFFD:
            return 2
        default:
            return 1
        }
    }
}
