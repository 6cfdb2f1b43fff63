/// Lines that fit into a terminal.
enum TextWrap {
    /// A text in lines of at most `room` cells, broken at white space and beside Chinese, Japanese and Korean signs.
    ///
    /// - Parameter hanging: by how many cells the lines after the first are indented.
    static func lines(_ text: String, room: Int, hanging: Int = 0) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        for piece in pieces(text) {
            let size = width(of: piece.text)
            let gap = piece.isAfterSpace && !line.isEmpty ? 1 : 0
            if used + gap + size > room, !line.allSatisfy({ $0 == " " }) {
                lines.append(line)
                line = String(repeating: " ", count: hanging) + piece.text
                used = hanging + size
            } else {
                line += (gap == 1 ? " " : "") + piece.text
                used += gap + size
            }
        }
        return lines + [line]
    }

    /// How many cells a text takes: two for a wide sign, one for any other.
    static func width(of text: String) -> Int {
        text.reduce(0) { $0 + (isWide($1) ? 2 : 1) }
    }

    /// Signs that could steer the terminal are replaced.
    static func printable(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { isUnsafe($0) ? "\u{FFFD}" : $0 }))
    }

    // MARK: Pieces

    /// What is not broken: a word, or one wide sign with the punctuation that follows it.
    private struct Piece {
        var text: String
        let isAfterSpace: Bool
    }

    private static func pieces(_ text: String) -> [Piece] {
        var pieces: [Piece] = []
        for word in text.split(whereSeparator: \.isWhitespace) {
            var isFirst = true
            for character in printable(String(word)) {
                let isNew = isFirst || (isWide(character) && !isClosing(character))
                if isNew {
                    pieces.append(Piece(text: String(character), isAfterSpace: isFirst))
                } else {
                    pieces[pieces.count - 1].text.append(character)
                }
                isFirst = false
            }
        }
        return pieces
    }

    private static func isClosing(_ character: Character) -> Bool { "，。、；：！？）》」』】".contains(character) }

    private static func isWide(_ character: Character) -> Bool {
        guard let scalar = character.unicodeScalars.first else { return false }
        if scalar.properties.isEmojiPresentation { return true }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60,
            0xFFE0...0xFFE6, 0x20000...0x3FFFD:
            return true
        default: return false
        }
    }

    /// Controls, line and paragraph separators, and the embeddings and overrides of direction.
    private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        default: (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
        }
    }
}
