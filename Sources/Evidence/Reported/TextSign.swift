/// What kind of sign a Unicode scalar is to one who looks for numbers. Without a look at Unicode's tables for ASCII, which
/// most texts are made of.
package enum TextSign {
    /// The value of a digit of any script; Chinese numerals are none.
    package static func digit(_ scalar: Unicode.Scalar) -> Int? {
        if scalar.isASCII { return ("0"..."9").contains(scalar) ? Int(scalar.value) - 48 : nil }
        guard !isHan(scalar), scalar.properties.numericType == .decimal else { return nil }
        return scalar.properties.numericValue.map { Int($0) }
    }

    /// A letter of any script.
    static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII
            ? (0x61...0x7A).contains(scalar.value | 0x20) : scalar.properties.isAlphabetic
    }

    /// A letter of a script that puts spaces between words.
    package static func isWordLetter(_ scalar: Unicode.Scalar) -> Bool { isLetter(scalar) && !isHan(scalar) }

    /// A space inside a line.
    package static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        [" ", "\u{A0}", "\u{202F}", "\u{2009}"].contains(scalar)
    }

    /// A Chinese character.
    package static func isHan(_ scalar: Unicode.Scalar) -> Bool {
        (0x3400...0x9FFF).contains(scalar.value) || (0x20000...0x3FFFF).contains(scalar.value) || scalar == "〇"
    }
}
