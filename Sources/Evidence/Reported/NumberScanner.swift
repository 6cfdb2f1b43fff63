import Foundation

/// Finds numbers in English and Chinese text: digits with separators and scale words, fractions, number words, Chinese
/// numerals.
struct NumberScanner {
    let scalars: [Unicode.Scalar]
    var index = 0
    var isSurpassed = false

    static func tokens(in scalars: [Unicode.Scalar], atMost limit: Int = .max) -> [NumberToken] {
        var scanner = NumberScanner(scalars: scalars)
        var tokens: [NumberToken] = []
        while tokens.count < limit, let token = scanner.next() { tokens.append(token) }
        return tokens
    }

    private init(scalars: [Unicode.Scalar]) {
        self.scalars = scalars
    }

    private mutating func next() -> NumberToken? {
        while index < scalars.count {
            let start = index
            let scalar = scalars[start]
            isSurpassed = false
            if TextSign.digit(scalar) != nil {
                if start > 0, TextSign.isWordLetter(scalars[start - 1]), !endsCurrency(at: start) {
                    // A digit inside a word ("x86") is a name's.
                    skipWord()
                    continue
                }
                let digits = fraction() ?? digits()
                let value = scaled(digits, from: start)
                return token(value, scale: digits.isZero || value == digits ? 1 : value / digits, from: start)
            }
            if scalar == "百" || scalar == "千", starts(with: "分之", at: start + 1) {
                index += 3
            } else if Self.hanValue(scalar) != nil {
                // 数百 and 几十 are no numbers.
                let isVague = start > 0 && HanNumerals.vague.contains(scalars[start - 1])
                if let value = han(), !isVague { return token(value, from: start) }
            } else if let value = Self.numeral(scalar) {
                index += 1
                return token(value, from: start)
            } else if TextSign.isWordLetter(scalar) {
                if let value = words() { return token(value, from: start) }
                skipWord()
            } else {
                index += 1
            }
        }
        return nil
    }

    /// A number that ends where the scanner stands, with the sign before it.
    private func token(_ value: Decimal, scale: Decimal = 1, from start: Int) -> NumberToken {
        let sign = sign(before: start)
        return NumberToken(
            value: sign == start ? value : -value, scale: scale, isSurpassed: isSurpassed, range: sign..<index)
    }

    // MARK: Signs

    /// Where the minus sign of a number stands; the number's own start where there is none. A sign after a digit or a
    /// letter joins two things.
    private func sign(before start: Int) -> Int {
        var sign = start - 1
        // -$45
        while sign > 0, ["$", "€", "£", "¥", "￥"].contains(scalars[sign]) { sign -= 1 }
        guard sign >= 0 else { return start }
        if ["-", "−", "－"].contains(scalars[sign]) {
            var before = sign - 1
            while before >= 0, TextSign.isSpace(scalars[before]) { before -= 1 }
            guard before >= 0 else { return sign }
            let isJoint =
                TextSign.digit(scalars[before]) != nil || (before == sign - 1 && TextSign.isLetter(scalars[before]))
            // "--" is a dash, and so is a sign after a closing mark.
            let isDash = before == sign - 1 && !["(", "[", "“", "\"", "'", "‘", "（", "/"].contains(scalars[before])
            return isJoint || isDash ? start : sign
        }
        if scalars[sign] == "负" || scalars[sign] == "負" { return sign }
        return wordStart("minus", before: start) ?? start
    }

    /// Where a word begins that stands before a place with nothing but spaces between.
    private func wordStart(_ word: String, before place: Int) -> Int? {
        var end = place
        while end > 0, TextSign.isSpace(scalars[end - 1]) { end -= 1 }
        let start = end - word.unicodeScalars.count
        guard end < place, start >= 0, start == 0 || !TextSign.isLetter(scalars[start - 1]),
            zip(scalars[start..<end], word.unicodeScalars).allSatisfy({ $0.value | 0x20 == $1.value })
        else { return nil }
        return start
    }

    /// "RMB260", "US$" and the like stand before digits without a space.
    private func endsCurrency(at index: Int) -> Bool {
        let before = String(String.UnicodeScalarView(scalars[max(0, index - 3)..<index])).lowercased()
        return before.count == 3 && UnitNames.before.contains { $0.words == before }
    }

    private mutating func skipWord() {
        while index < scalars.count, TextSign.isWordLetter(scalars[index]) { index += 1 }
        guard !endsCurrency(at: index) else { return }
        while index < scalars.count, TextSign.digit(scalars[index]) != nil { index += 1 }
    }

    func starts(with text: String, at place: Int) -> Bool {
        let count = text.unicodeScalars.count
        return place + count <= scalars.count && scalars[place..<place + count].elementsEqual(text.unicodeScalars)
    }

    // MARK: Signs of the text

    /// A number in one sign: ½, ⑰, Ⅷ.
    static func numeral(_ scalar: Unicode.Scalar) -> Decimal? {
        guard !scalar.isASCII, !TextSign.isHan(scalar), scalar.properties.numericType != nil,
            // Raised and lowered digits belong to what they stand at: km².
            !["²", "³", "¹"].contains(scalar), !(0x2070...0x208F).contains(scalar.value),
            let value = scalar.properties.numericValue
        else { return nil }
        // From a text: binary fractions are never exact.
        return Decimal(string: String(value), locale: Locale(identifier: "en_US_POSIX"))
    }
}
