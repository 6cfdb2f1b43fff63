import Foundation

/// Reads the numbers of a phrase with their hedges and units, in English and Chinese.
///
/// "over 60,000 suspects", "29.95 billion yuan", "Sixteen cases", "RMB260 million", "between 20 and 35", "4.5万余起".
package enum ReportedWords {
    /// How far from a number, in Unicode scalars, its hedge and unit are looked for.
    private static let reach = 64

    /// Every number of the phrase, in order; a range counts once.
    ///
    /// - Parameter limit: after how many numbers the rest of the phrase is not read.
    package static func numbers(in phrase: String, atMost limit: Int = .max) -> [ReportedNumber] {
        let scalars = Array(phrase.unicodeScalars)
        // A range has two.
        let tokens = NumberScanner.tokens(in: scalars, atMost: limit < .max / 2 ? 2 * limit : .max)
        var numbers: [ReportedNumber] = []
        var index = 0
        while index < tokens.count, numbers.count < limit {
            let token = tokens[index]
            let start = index > 0 ? tokens[index - 1].range.upperBound : 0
            let before = text(scalars[start..<token.range.lowerBound].suffix(reach))
            if index + 1 < tokens.count, isRange(before, token, tokens[index + 1], scalars) {
                let next = tokens[index + 1]
                let after = text(scalars[next.range.upperBound...].prefix(reach))
                let isShort = token.scale == 1 && next.scale > 1 && token.value < next.value / next.scale
                numbers.append(
                    ReportedNumber(
                        value: isShort ? token.value * next.scale : token.value, upper: next.value, qualifier: .between,
                        unit: unit(of: next, before: before, after: after), offset: token.range.lowerBound,
                        length: next.range.upperBound - token.range.lowerBound))
                index += 2
                continue
            }
            let end = index + 1 < tokens.count ? tokens[index + 1].range.lowerBound : scalars.count
            let after = text(scalars[token.range.upperBound..<end].prefix(reach))
            numbers.append(
                ReportedNumber(
                    value: token.value, upper: nil,
                    qualifier: token.isSurpassed ? .moreThan : hedge(before: before, after: after),
                    unit: unit(of: token, before: before, after: after), offset: token.range.lowerBound,
                    length: token.range.count))
            index += 1
        }
        return numbers
    }

    // MARK: Ranges

    /// "between A and B", "from A to B", "A to B", "A-B", 从A到B, A至B.
    private static func isRange(
        _ before: String, _ first: NumberToken, _ second: NumberToken, _ scalars: [Unicode.Scalar]
    ) -> Bool {
        let gap = first.range.upperBound..<second.range.lowerBound
        guard first.value < second.value, gap.count <= reach else { return false }
        let words = text(scalars[gap])
        let between = withoutUnits(words)
        if between == "and" { return withoutUnits(before).hasSuffix("between") }
        // A dash with spaces around it is one between thoughts.
        return rangeWords.contains(between) || words == "—"
    }

    private static let rangeWords: Set<String> = [
        "to", "through", "-", "–", "‑", "‒", "−", "－", "至", "到", "~", "～", "〜",
    ]

    private static func withoutUnits(_ text: String) -> String {
        ["us$", "hk$", "$", "€", "£", "¥", "percent", "per cent", "%", "yuan", "元"].reduce(text) {
            $0.contains($1) ? $0.replacingOccurrences(of: $1, with: " ") : $0
        }.trimmingCharacters(in: .whitespaces)
    }

    // MARK: Hedges

    /// The hedge next to a number; none means exact.
    private static func hedge(before: String, after: String) -> Qualifier {
        let lead = withoutFillers(before.trimmingCharacters(in: spacesAndSigns))
        if let last = lead.last, let candidates = HedgeWords.leading[last] {
            for (words, qualifier) in candidates where ends(lead, with: words) {
                return turned(qualifier, by: lead.dropLast(words.count))
            }
        }
        let tail = after.trimmingCharacters(in: .whitespaces)
        guard !tail.isEmpty else { return .exact }
        for (words, qualifier) in HedgeWords.trailing where tail.hasPrefix(words) {
            if words.last?.isLetter != true || !isInWord(tail, after: words) { return qualifier }
        }
        // The hedge of a Chinese amount may follow its unit: 30人以上.
        for (words, qualifier) in HedgeWords.trailing where words.unicodeScalars.allSatisfy(TextSign.isHan) {
            if words.count > 1, tail.prefix(12).contains(words) { return qualifier }
        }
        // So may an English one: 300 suspects or more.
        for (words, qualifier) in HedgeWords.trailing where words.hasPrefix("or ") {
            if tail.prefix(40).contains(" \(words)") { return qualifier }
        }
        return .exact
    }

    private static let spacesAndSigns = CharacterSet.whitespaces.union(
        CharacterSet(charactersIn: "$¥￥€£₽₩₹\"“”‘’'「」(（"))

    /// The text before a number without a currency or "a total of" at its end.
    private static func withoutFillers(_ text: String) -> String {
        var text = text
        for filler in ["us", "hk", "rmb", "cny", "usd", "eur", "gbp", "a total of", "百分之"]
        where text.hasSuffix(filler) {
            let rest = text.dropLast(filler.count)
            if rest.last?.isLetter == true, rest.last?.isASCII == true { continue }
            text = rest.trimmingCharacters(in: spacesAndSigns)
        }
        return text
    }

    /// Whether the text before a number ends with a hedge.
    private static func ends(_ text: String, with words: String) -> Bool {
        guard text.hasSuffix(words) else { return false }
        guard words.unicodeScalars.allSatisfy({ !TextSign.isHan($0) }) else {
            return !HedgeWords.falseEndings.contains(where: text.hasSuffix)
        }
        return words.first?.isLetter != true || text.dropLast(words.count).last?.isLetter != true
    }

    private static func isInWord(_ text: String, after words: String) -> Bool {
        guard let next = text.dropFirst(words.count).unicodeScalars.first else { return false }
        return TextSign.isWordLetter(next) && words.unicodeScalars.allSatisfy { !TextSign.isHan($0) }
    }

    /// A hedge after what stands before it: "never more than" is at most, "barely over" is about.
    private static func turned(_ qualifier: Qualifier, by lead: Substring) -> Qualifier {
        var words = lead.suffix(40).split { !$0.isLetter && $0 != "'" && $0 != "’" }
        var isNear = false
        while let word = words.last {
            if HedgeWords.diminishers.contains(String(word)) { return .about }
            if HedgeWords.negations.contains(String(word)) || word.hasSuffix("n't") || word.hasSuffix("n’t") {
                return isNear ? .about : HedgeWords.negated(qualifier)
            }
            guard let step = HedgeWords.steps[String(word)] else { return qualifier }
            isNear = isNear || step
            words.removeLast()
        }
        return qualifier
    }

    // MARK: Units

    private static func unit(of token: NumberToken, before: String, after: String) -> String? {
        let lead = before.trimmingCharacters(in: .whitespaces)
        if let last = lead.last, last.isLetter || last.isCurrencySymbol {
            for (words, unit) in UnitNames.before where lead.hasSuffix(words) {
                let joins = words.first?.isASCII == true && words.first?.isLetter == true
                if !joins || lead.dropLast(words.count).last?.isLetter != true { return unit }
            }
        }
        let tail = String(after.drop { $0.isWhitespace || $0 == "-" || $0 == "余" || $0 == "餘" || $0 == "多" })
        guard !tail.isEmpty else { return nil }
        let isLarge = token.value >= 1000
        for (words, unit) in UnitNames.after + (isLarge ? UnitNames.afterThousands : []) where tail.hasPrefix(words) {
            if !isInWord(tail, after: words) { return unit }
        }
        return nil
    }

    private static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view).lowercased()
    }
}
