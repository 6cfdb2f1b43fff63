import Foundation

/// Finds numbers in English and Chinese text: digits with separators and scale words, number words, Chinese numerals.
struct NumberScanner {
    private let scalars: [Unicode.Scalar]
    private var index = 0
    private var isSurpassed = false

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
            if Self.isDigit(scalars[index]) {
                if start > 0, Self.isLetter(scalars[start - 1]), !Self.isHan(scalars[start - 1]),
                    !endsCurrency(at: start)
                {
                    // A digit inside a word ("x86") is a name's.
                    skipWord()
                    continue
                }
                let digits = digits()
                isSurpassed = false
                let value = scaled(digits)
                return NumberToken(
                    value: value, scale: digits.isZero || value == digits ? 1 : value / digits,
                    isSurpassed: isSurpassed,
                    range: start..<index)
            }
            if starts(with: "百分之") {
                index += 3
                continue
            }
            if Self.hanValue(scalars[index]) != nil {
                isSurpassed = false
                let value = han()
                // 数百 and 几十 are no numbers.
                let isVague = start > 0 && ["数", "几", "幾", "數"].contains(scalars[start - 1])
                if let value, !isVague {
                    return NumberToken(value: value, scale: 1, isSurpassed: isSurpassed, range: start..<index)
                }
                continue
            }
            if Self.isLetter(scalars[index]), !Self.isHan(scalars[index]) {
                if let value = words() {
                    return NumberToken(value: value, scale: 1, isSurpassed: false, range: start..<index)
                }
                skipWord()
                continue
            }
            index += 1
        }
        return nil
    }

    /// "RMB260", "US$" and the like stand before digits without a space.
    private func endsCurrency(at index: Int) -> Bool {
        let before = String(String.UnicodeScalarView(scalars[max(0, index - 3)..<index])).uppercased()
        return ["RMB", "CNY", "USD", "EUR", "GBP"].contains(before)
    }

    private mutating func skipWord() {
        while index < scalars.count, Self.isLetter(scalars[index]), !Self.isHan(scalars[index]) { index += 1 }
        guard !endsCurrency(at: index) else { return }
        while index < scalars.count, Self.isDigit(scalars[index]) { index += 1 }
    }

    // MARK: Digits

    /// "1,759", "29.95", "4 500" with a narrow space.
    private mutating func digits() -> Decimal {
        var text = ""
        while index < scalars.count {
            let scalar = scalars[index]
            if Self.isDigit(scalar) {
                text.unicodeScalars.append(scalar)
            } else if isGroupSeparator(at: index) {
                // passed over
            } else if scalar == ".", index + 1 < scalars.count, Self.isDigit(scalars[index + 1]), !text.contains(".") {
                text.unicodeScalars.append(scalar)
            } else {
                break
            }
            index += 1
        }
        return PlainNumber.parse(text) ?? 0
    }

    /// A comma or a narrow space before exactly three digits.
    private func isGroupSeparator(at index: Int) -> Bool {
        guard [",", "\u{202F}", "\u{2009}", "，"].contains(scalars[index]), index + 3 < scalars.count else {
            return false
        }
        let three = scalars[index + 1...index + 3].allSatisfy(Self.isDigit)
        return three && (index + 4 >= scalars.count || !Self.isDigit(scalars[index + 4]))
    }

    /// The scale that follows digits: "million", 万, 亿 and their products; Chinese parts that follow are added.
    private mutating func scaled(_ digits: Decimal) -> Decimal {
        var value = digits
        var isChinese = false
        takeSurplus()
        while index < scalars.count, let scale = Self.hanScales[scalars[index]] {
            value *= scale
            isChinese = true
            index += 1
        }
        if isChinese {
            // 1亿2000万
            if index < scalars.count, Self.isDigit(scalars[index]) {
                let rest = self.digits()
                return value + scaled(rest)
            }
            return value
        }
        for (suffix, scale) in Self.attachedScales where starts(with: suffix) {
            let end = index + suffix.unicodeScalars.count
            guard end >= scalars.count || !Self.isLetter(scalars[end]) else { continue }
            index = end
            return value * scale
        }
        let before = index
        while index < scalars.count, scalars[index] == " " || scalars[index] == "-" || scalars[index] == "\u{A0}" {
            index += 1
        }
        let word = peekWord()
        guard let scale = Self.scales[word.text] else {
            index = before
            return value
        }
        index = word.end
        return value * scale
    }

    /// 余 or 多 between digits and their scale: 3000余万.
    private mutating func takeSurplus() {
        guard index + 1 < scalars.count, ["余", "多"].contains(scalars[index]), Self.hanScales[scalars[index + 1]] != nil
        else { return }
        isSurpassed = true
        index += 1
    }

    private func starts(with text: String) -> Bool {
        let expected = Array(text.unicodeScalars)
        return index + expected.count <= scalars.count
            && scalars[index..<index + expected.count].elementsEqual(expected)
    }

    // MARK: Words

    private func peekWord() -> (text: String, end: Int) {
        var end = index
        while end < scalars.count, Self.isLetter(scalars[end]), !Self.isHan(scalars[end]) { end += 1 }
        return (String(String.UnicodeScalarView(scalars[index..<end])).lowercased(), end)
    }

    /// "sixty", "twenty-five", "one hundred and five", "two million".
    private mutating func words() -> Decimal? {
        let start = index
        var total: Decimal = 0
        var group: Decimal = 0
        var end: Int?
        while index < scalars.count {
            let word = peekWord()
            if let small = Self.small[word.text] {
                // "one two" are two numbers; "twenty one" is one.
                if end != nil, group != 0, !(group >= 20 && small < 10), !(group >= 100) { break }
                group += small
            } else if word.text == "hundred", end != nil {
                group *= 100
            } else if let scale = Self.scales[word.text], end != nil {
                total += group * scale
                group = 0
            } else if word.text == "and", end != nil, total + group >= 100, !isScaled(after: word.end) {
                // "one hundred and five"; an "and" after which no number comes is not part of it.
            } else {
                break
            }
            index = word.end
            if word.text != "and" { end = index }
            while index < scalars.count, scalars[index] == " " || scalars[index] == "-" { index += 1 }
        }
        guard let end else {
            index = start
            return nil
        }
        index = end
        return total + group
    }

    /// Whether "hundred" follows the next word: in "one hundred and two hundred" two numbers meet.
    private func isScaled(after start: Int) -> Bool {
        let words = String(String.UnicodeScalarView(scalars[start..<min(scalars.count, start + 40)])).lowercased()
            .split { $0 == " " || $0 == "-" }
        return words.dropFirst().first == "hundred"
    }

    // MARK: Chinese

    /// 三十, 一千二百, 四万五千, 一亿二千万, 二〇一九. A scale alone, but for 十, counts nothing.
    private mutating func han() -> Decimal? {
        let start = index
        /// Whole 亿, whole 万 below them, and what is below 万.
        var (hundredMillions, tenThousands, section): (Decimal, Decimal, Decimal) = (0, 0, 0)
        var digit: Decimal?
        var plain = ""
        var hasScale = false
        while index < scalars.count, let value = Self.hanValue(scalars[index]) {
            guard let scale = Self.hanScales[scalars[index]] else {
                digit = value
                plain += PlainNumber.digits(value)
                index += 1
                takeSurplus()
                continue
            }
            hasScale = true
            // 千余 is more than one thousand; 千 alone counts nothing.
            let isBareSurplus = index + 1 < scalars.count && ["余", "多"].contains(scalars[index + 1])
            if digit == nil, section.isZero, tenThousands.isZero, hundredMillions.isZero, isBareSurplus { digit = 1 }
            switch scale {
            case 100_000_000:
                hundredMillions += (tenThousands + section + (digit ?? 0)) * scale
                (tenThousands, section) = (0, 0)
            case 10_000:
                tenThousands += (section + (digit ?? 0)) * scale
                section = 0
            default: section += (digit ?? (scale == 10 ? 1 : 0)) * scale
            }
            digit = nil
            index += 1
            takeSurplus()
        }
        if !hasScale, plain.count > 1 { return PlainNumber.parse(plain) }
        let value = hundredMillions + tenThousands + section + (digit ?? 0)
        return value.isZero && !["零", "〇"].contains(scalars[start]) ? nil : value
    }

    // MARK: Tables

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic }
    static func isHan(_ scalar: Unicode.Scalar) -> Bool {
        (0x3400...0x9FFF).contains(scalar.value) || (0x20000...0x3FFFF).contains(scalar.value) || scalar == "〇"
    }

    private static func hanValue(_ scalar: Unicode.Scalar) -> Decimal? { hanDigits[scalar] ?? hanScales[scalar] }

    private static let hanDigits: [Unicode.Scalar: Decimal] = [
        "零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    ]
    private static let hanScales: [Unicode.Scalar: Decimal] = [
        "十": 10, "百": 100, "千": 1000, "万": 10_000, "萬": 10_000, "亿": 100_000_000, "億": 100_000_000,
    ]
    private static let scales: [String: Decimal] = [
        "hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000,
        "trillion": 1_000_000_000_000,
    ]
    private static let attachedScales: [(String, Decimal)] = [
        ("bn", 1_000_000_000), ("mn", 1_000_000), ("tn", 1_000_000_000_000),
    ]
    private static let small: [String: Decimal] = [
        "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
        "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
        "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    ]
}
