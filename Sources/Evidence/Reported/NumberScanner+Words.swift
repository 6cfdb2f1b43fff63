import Foundation

/// Numbers in English words.
extension NumberScanner {
    /// The word at a place, in lower case; empty where none begins. Longer ones than any of a number are cut.
    func word(at place: Int) -> (text: String, end: Int) {
        var end = place
        while end < scalars.count, end - place < 16, TextSign.isWordLetter(scalars[end]) { end += 1 }
        return (String(String.UnicodeScalarView(scalars[place..<end])).lowercased(), end)
    }

    /// Where the next word begins after a space or a hyphen.
    func separatorsEnd(_ place: Int) -> Int {
        var end = place
        while end < scalars.count, TextSign.isSpace(scalars[end]) || ["-", "‑"].contains(scalars[end]) { end += 1 }
        return end
    }

    /// "sixty", "twenty-five", "one hundred and five", "two million", "a dozen", "half a million", "two thirds".
    mutating func words() -> Decimal? {
        if let share = share() { return share }
        let start = index
        var (total, group): (Decimal, Decimal) = (0, 0)
        var end: Int?
        while index < scalars.count {
            let word = word(at: index)
            if let small = NumberWords.small[word.text] {
                // "one two" are two numbers; "twenty one" is one.
                if end != nil, group != 0, !(group >= 20 && small < 10), !(group >= 100) { break }
                group += small
            } else if let scale = NumberWords.scales[word.text], end != nil {
                if scale <= 100 {
                    group *= scale
                } else {
                    total += group * scale
                    group = 0
                }
            } else if isArticle(word), end == nil {
                group = 1
            } else if word.text == "and", end != nil, total + group >= 100, isNumber(after: word.end) {
                // "one hundred and five"
            } else {
                break
            }
            index = word.end
            if word.text != "and" { end = index }
            if let half = half(after: index), end != nil {
                // "a million and a half", "one and a half million"
                if group.isZero, let scale = scale(before: index) {
                    total += scale / 2
                } else {
                    group += Decimal(sign: .plus, exponent: -1, significand: 5)
                }
                index = half
                end = half
            }
            index = separatorsEnd(index)
        }
        guard let end, !isOrdinal(after: end) else {
            index = start
            return nil
        }
        index = end
        return total + group
    }

    /// "A million", "a dozen"; other articles belong to no number.
    private func isArticle(_ word: (text: String, end: Int)) -> Bool {
        (word.text == "a" || word.text == "an")
            && NumberWords.scales[self.word(at: separatorsEnd(word.end)).text] != nil
    }

    /// Whether a number follows an "and" that belongs to the one before it; in "one hundred and two hundred" two meet.
    private func isNumber(after place: Int) -> Bool {
        let next = word(at: separatorsEnd(place))
        return NumberWords.small[next.text] != nil && word(at: separatorsEnd(next.end)).text != "hundred"
    }

    /// "Twenty-first" and "one hundred and fifth" say a place.
    private func isOrdinal(after place: Int) -> Bool {
        place < scalars.count && scalars[place] == "-"
            && NumberWords.ordinals.contains(word(at: separatorsEnd(place)).text)
    }

    private func scale(before place: Int) -> Decimal? {
        var start = place
        while start > 0, TextSign.isWordLetter(scalars[start - 1]) { start -= 1 }
        return NumberWords.scales[word(at: start).text]
    }

    /// The end of "and a half" after a number.
    func half(after place: Int) -> Int? {
        var end = separatorsEnd(place)
        guard end > place else { return nil }
        for expected in ["and", "a", "half"] {
            let next = word(at: separatorsEnd(end))
            guard next.text == expected else { return nil }
            end = next.end
        }
        return end
    }

    // MARK: Shares

    /// "Half of them", "half a million", "a third", "two thirds".
    private mutating func share() -> Decimal? {
        let first = word(at: index)
        let next = word(at: separatorsEnd(first.end))
        if first.text == "half" { return half(first.end, next) }
        let count = first.text == "a" || first.text == "an" ? 1 : NumberWords.small[first.text]
        guard let count, count < 20, next.end > first.end, let divisor = NumberWords.parts[next.text] else {
            return nil
        }
        if next.text == "half" { return endOfShare(next.end, Decimal(1) / divisor) }
        // "Two quarters" is plain, "a third report" is not one.
        guard next.text.hasSuffix("s") || isShare(before: next.end), !isOfStretch() else { return nil }
        return endOfShare(next.end, count / divisor)
    }

    private mutating func half(_ end: Int, _ next: (text: String, end: Int)) -> Decimal? {
        guard !isOfStretch() else { return nil }
        let half = Decimal(sign: .plus, exponent: -1, significand: 5)
        if next.text == "a" || next.text == "an" {
            let scale = word(at: separatorsEnd(next.end))
            guard let value = NumberWords.scales[scale.text] else { return nil }
            return endOfShare(scale.end, value * half)
        }
        return isShare(before: end) ? endOfShare(end, half) : nil
    }

    private mutating func endOfShare(_ end: Int, _ value: Decimal) -> Decimal {
        index = end
        return value
    }

    /// Whether nothing follows a share that would make it another thing: "half-year", "a third report".
    private func isShare(before place: Int) -> Bool {
        guard place < scalars.count, scalars[place] != "-" else { return place >= scalars.count }
        let next = word(at: separatorsEnd(place))
        return next.text.isEmpty || NumberWords.afterShare.contains(next.text)
    }

    /// Whether the word before makes a part of a year of it.
    private func isOfStretch() -> Bool {
        var end = index
        while end > 0, TextSign.isSpace(scalars[end - 1]) { end -= 1 }
        guard end < index else { return end > 0 && scalars[end - 1] == "-" }
        var start = end
        while start > 0, end - start < 16, TextSign.isWordLetter(scalars[start - 1]) { start -= 1 }
        return NumberWords.beforeStretch.contains(word(at: start).text)
    }
}
