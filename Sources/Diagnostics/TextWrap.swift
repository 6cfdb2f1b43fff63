/// Lines that fit into a terminal.
package enum TextWrap {
    /// A text in lines of at most `room` cells, broken at white space and beside Chinese, Japanese and Korean signs. A
    /// word that is longer stands in a line of its own.
    ///
    /// - Parameter hanging: by how many cells the lines after the first are indented.
    package static func lines(_ text: String, room: Int, hanging: Int = 0) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        for piece in pieces(text) {
            let size = DisplayWidth.of(piece.text)
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
            var isOpen = false
            for character in Printable.line(String(word)) {
                let isNew = isFirst || (isWide(character) && !isClosing(character) && !isOpen)
                if isNew {
                    pieces.append(Piece(text: String(character), isAfterSpace: isFirst))
                } else {
                    pieces[pieces.count - 1].text.append(character)
                }
                isFirst = false
                isOpen = "“‘（《「『【(".contains(character)
            }
        }
        return pieces
    }

    private static func isClosing(_ character: Character) -> Bool { "，。、；：！？）》」』】".contains(character) }

    private static func isWide(_ character: Character) -> Bool { DisplayWidth.of(character) > 1 }
}
