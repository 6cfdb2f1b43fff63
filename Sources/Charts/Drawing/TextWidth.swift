/// How much room words take, estimated from above, since no font is at hand while a page is made.
enum TextWidth {
    /// The width in pixels of a line in a sans-serif face of `size` pixels.
    ///
    /// Counted a little wider than Arial, Helvetica, Roboto and the like draw it, full-width scripts as one em.
    static func of(_ text: String, size: Double) -> Double {
        text.unicodeScalars.reduce(0) { $0 + ems($1) } * size
    }

    /// Words broken into lines no wider than `width`; a word that is wider stands alone.
    static func lines(_ text: String, size: Double, width: Double) -> [String] {
        var lines: [String] = []
        var line = ""
        for piece in pieces(text) {
            let longer = line + piece
            if line.isEmpty || of(longer.trimmedAtEnd, size: size) <= width {
                line = longer
            } else {
                lines.append(line.trimmedAtEnd)
                line = piece
            }
        }
        if !line.isEmpty { lines.append(line.trimmedAtEnd) }
        return lines
    }

    /// Where a line may break: after a space, and beside any full-width character.
    private static func pieces(_ text: String) -> [String] {
        var pieces: [String] = []
        var piece = ""
        for character in text {
            piece.append(character)
            let isWide = character.unicodeScalars.contains { ems($0) >= 1 && $0.value > 0x2E7F }
            if character == " " || isWide {
                pieces.append(piece)
                piece = ""
            }
        }
        if !piece.isEmpty { pieces.append(piece) }
        return pieces
    }

    private static func ems(_ scalar: Unicode.Scalar) -> Double {
        switch scalar {
        case "i", "l", "j", "I", ".", ",", ":", ";", "'", "|", "!": 0.3
        case " ", "f", "t", "r", "(", ")", "-", "/": 0.38
        case "m", "M", "W", "w", "@", "%": 0.95
        case "A"..."Z", "…", "–", "—", "&": 0.74
        case _ where scalar.value > 0x2E7F: 1.02
        default: 0.59
        }
    }
}

extension String {
    fileprivate var trimmedAtEnd: String {
        var text = self[...]
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
