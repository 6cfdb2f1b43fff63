import Foundation

/// Numbers in digits.
extension NumberScanner {
    /// "1,759", "29.95", "4 500" with a narrow space, "16½", "３２".
    mutating func digits() -> Decimal {
        var text = ""
        var hasPoint = false
        while index < scalars.count {
            if let digit = TextSign.digit(scalars[index]) {
                text.unicodeScalars.append(Unicode.Scalar(UInt8(48 + digit)))
            } else if (scalars[index] == "." || scalars[index] == "．"), index + 1 < scalars.count,
                TextSign.digit(scalars[index + 1]) != nil, !hasPoint
            {
                text.unicodeScalars.append(".")
                hasPoint = true
            } else if !isGroupSeparator(at: index, after: text.utf8.count) {
                break
            }
            index += 1
        }
        let value = PlainNumber.parse(text) ?? 0
        guard !hasPoint, index < scalars.count, let part = Self.numeral(scalars[index]), part < 1 else { return value }
        index += 1
        return value + part
    }

    /// A comma, an apostrophe or a narrow or fixed space before exactly three digits.
    private func isGroupSeparator(at index: Int, after count: Int) -> Bool {
        guard [",", "，", "\u{202F}", "\u{2009}", "\u{A0}", "'", "’"].contains(scalars[index]),
            index + 3 < scalars.count
        else { return false }
        // After spaces and apostrophes a new number may begin.
        if ![",", "，"].contains(scalars[index]), count > 3, !isAfterGroup(index) { return false }
        let three = scalars[index + 1...index + 3].allSatisfy { TextSign.digit($0) != nil }
        return three && (index + 4 >= scalars.count || TextSign.digit(scalars[index + 4]) == nil)
    }

    private func isAfterGroup(_ index: Int) -> Bool { index >= 4 && scalars[index - 4] == scalars[index] }

    /// "16/17"; the parts of dates and of spans of years are none.
    mutating func fraction() -> Decimal? {
        func end(from start: Int) -> Int {
            var end = start
            while end < scalars.count, end - start < 5, TextSign.digit(scalars[end]) != nil { end += 1 }
            return end
        }
        func isDigit(_ place: Int) -> Bool {
            scalars.indices.contains(place) && TextSign.digit(scalars[place]) != nil
        }
        let slash = end(from: index)
        guard slash + 1 < scalars.count, scalars[slash] == "/" || scalars[slash] == "⁄" else { return nil }
        let last = end(from: slash + 1)
        let isPart = last < scalars.count && ["/", ".", ":", ","].contains(scalars[last]) && isDigit(last + 1)
        let isRest = index > 1 && ["/", ".", ":", "-"].contains(scalars[index - 1]) && isDigit(index - 2)
        guard last > slash + 1, !isPart, !isRest, slash - index < 4, last - slash - 1 < 4 else { return nil }
        let numbers = [index..<slash, slash + 1..<last].map { range in
            scalars[range].reduce(Decimal(0)) { $0 * 10 + Decimal(TextSign.digit($1) ?? 0) }
        }
        guard !numbers[1].isZero else { return nil }
        index = last
        return numbers[0] / numbers[1]
    }

    /// The scale that follows digits: "million", 万, 亿 and their products; Chinese parts that follow are added.
    mutating func scaled(_ digits: Decimal, from start: Int) -> Decimal {
        var value = digits
        var isChinese = false
        takeSurplus()
        while index < scalars.count, let scale = HanNumerals.scales[scalars[index]] {
            value *= scale
            isChinese = true
            index += 1
        }
        if isChinese {
            // 1亿2000万
            if index < scalars.count, TextSign.digit(scalars[index]) != nil {
                let next = index
                let rest = self.digits()
                return value + scaled(rest, from: next)
            }
            return value
        }
        let attached = word(at: index)
        if let scale = NumberWords.attachedScales[attached.text], isScale(attached.text, from: start) {
            index = attached.end
            return value * scale
        }
        if let half = half(after: index) {
            value += Decimal(sign: .plus, exponent: -1, significand: 5)
            index = half
        }
        let next = word(at: separatorsEnd(index))
        guard next.end > index, let scale = NumberWords.scales[next.text] else { return value }
        index = next.end
        return value * scale
    }

    /// Whether a letter after digits is a scale: 60k and 1.5m are, 4K, 5m and 8b may be names or metres.
    private func isScale(_ letters: String, from start: Int) -> Bool {
        guard letters.unicodeScalars.count == 1 else { return true }
        let hasPoint = scalars[start..<index].contains(".")
        let hasCurrency = start > 0 && scalars[start - 1].properties.generalCategory == .currencySymbol
        switch scalars[index] {
        case "k": return true
        case "K": return hasPoint || hasCurrency || index - start > 1
        case "m", "b", "B", "M": return hasPoint || hasCurrency
        default: return false
        }
    }

    /// 余 or 多 between digits and their scale: 3000余万.
    mutating func takeSurplus() {
        guard index + 1 < scalars.count, HanNumerals.surplus.contains(scalars[index]),
            HanNumerals.scales[scalars[index + 1]] != nil
        else { return }
        isSurpassed = true
        index += 1
    }
}
