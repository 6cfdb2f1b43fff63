import Markup

/// Text for XML 1.0.
enum XMLText {
    /// Escaped, without the control characters that XML has no way to write.
    static func escape(_ text: String) -> String {
        let isClean = text.unicodeScalars.allSatisfy { isAllowed($0) }
        guard !isClean else { return Escaping.text(text) }
        var kept = String.UnicodeScalarView()
        kept.append(contentsOf: text.unicodeScalars.filter(isAllowed))
        return Escaping.text(String(kept))
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
            || [0x09, 0x0A, 0x0D].contains(scalar.value)
    }
}
