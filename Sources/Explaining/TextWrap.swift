import Diagnostics

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

    /// How many cells a text takes.
    static func width(of text: String) -> Int { DisplayWidth.of(text) }

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
            for character in Printable.line(String(word)) {
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

    private static func isWide(_ character: Character) -> Bool { DisplayWidth.of(String(character)) > 1 }
}
