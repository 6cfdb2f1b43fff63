import Foundation

/// Reads the numbers of a phrase with their hedges and units, in English and Chinese.
///
/// "over 60,000 suspects", "29.95 billion yuan", "Sixteen cases", "RMB260 million", "between 20 and 35", "4.5万余起".
package enum ReportedWords {
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
            let before = text(scalars[(index > 0 ? tokens[index - 1].range.upperBound : 0)..<token.range.lowerBound])
            if index + 1 < tokens.count, isRange(before, token, tokens[index + 1], scalars) {
                let next = tokens[index + 1]
                let after = text(scalars[next.range.upperBound...].prefix(64))
                let isShort = token.scale == 1 && next.scale > 1 && token.value < next.value / next.scale
                numbers.append(
                    ReportedNumber(
                        value: isShort ? token.value * next.scale : token.value, upper: next.value, qualifier: .between,
                        unit: unit(before: before, after: after), offset: token.range.lowerBound,
                        length: next.range.upperBound - token.range.lowerBound))
                index += 2
                continue
            }
            let end = index + 1 < tokens.count ? tokens[index + 1].range.lowerBound : scalars.count
            let after = text(scalars[token.range.upperBound..<end])
            numbers.append(
                ReportedNumber(
                    value: token.value, upper: nil,
                    qualifier: token.isSurpassed ? .moreThan : hedge(before: before, after: after),
                    unit: unit(before: before, after: after), offset: token.range.lowerBound,
                    length: token.range.count))
            index += 1
        }
        return numbers
    }

    /// "between A and B", "from A to B", "A to B", "A-B", 从A到B, A至B.
    private static func isRange(
        _ before: String, _ first: NumberToken, _ second: NumberToken, _ scalars: [Unicode.Scalar]
    ) -> Bool {
        let gap = first.range.upperBound..<second.range.lowerBound
        guard first.value < second.value, gap.count <= longGap else { return false }
        func plain(_ text: String) -> String {
            ["us$", "hk$", "$", "€", "£", "¥", "percent", "per cent", "%", "yuan", "元"].reduce(text) {
                $0.replacingOccurrences(of: $1, with: " ")
            }.trimmingCharacters(in: .whitespaces)
        }
        let between = plain(text(scalars[gap]))
        if between == "and" { return plain(before).hasSuffix("between") }
        return ["to", "-", "–", "至", "到", "~", "～"].contains(between)
    }

    /// No words between the numbers of a range are longer.
    private static let longGap = 100

    // MARK: Hedges

    /// The hedge next to a number; none means exact.
    private static func hedge(before: String, after: String) -> Qualifier {
        let lead = withoutFillers(before.trimmingCharacters(in: spacesAndSigns))
        if !lead.isEmpty {
            for (words, qualifier) in leading where ends(lead, with: words) { return qualifier }
        }
        let tail = after.trimmingCharacters(in: .whitespaces)
        guard !tail.isEmpty else { return .exact }
        for (words, qualifier) in trailing where tail.hasPrefix(words) { return qualifier }
        // The hedge of a Chinese amount may follow its unit: 30人以上.
        for (words, qualifier) in trailing where words.unicodeScalars.allSatisfy(NumberScanner.isHan) {
            if words.count > 1, tail.prefix(12).contains(words) { return qualifier }
        }
        // So may an English one: 300 suspects or more.
        for (words, qualifier) in trailing where words.hasPrefix("or ") {
            if tail.prefix(40).contains(" \(words)") { return qualifier }
        }
        return .exact
    }

    private static let spacesAndSigns = CharacterSet.whitespaces.union(CharacterSet(charactersIn: "$¥￥€£"))

    /// The text before a number without a currency or "a total of" at its end.
    private static func withoutFillers(_ text: String) -> String {
        var text = text
        for filler in ["us", "hk", "rmb", "cny", "usd", "eur", "gbp", "a total of", "百分之"]
        where text.hasSuffix(filler) {
            text = String(text.dropLast(filler.count)).trimmingCharacters(in: .whitespaces)
        }
        return text
    }

    /// Whether the text before a number ends with a hedge.
    private static func ends(_ text: String, with words: String) -> Bool {
        guard text.hasSuffix(words) else { return false }
        guard words.unicodeScalars.allSatisfy({ !NumberScanner.isHan($0) }) else {
            // 最近 is "lately", 节约 is "to save".
            return !["最近", "附近", "临近", "邻近", "节约", "预约", "合约", "条约"].contains(where: text.hasSuffix)
        }
        let rest = text.dropLast(words.count)
        return rest.isEmpty || rest.last?.isLetter != true
    }

    /// Longer ones first: "no more than" is not "more than".
    private static let leading: [(String, Qualifier)] = [
        ("not exceeding", .atMost), ("not over", .atMost), ("not above", .atMost), ("not under", .atLeast),
        ("not below", .atLeast), ("in excess of", .moreThan), ("upwards of", .moreThan), ("upward of", .moreThan),
        ("as many as", .atMost), ("as much as", .atMost), ("a maximum of", .atMost), ("a minimum of", .atLeast),
        ("no more than", .atMost), ("not more than", .atMost), ("no fewer than", .atLeast), ("no less than", .atLeast),
        ("not less than", .atLeast), ("fewer than", .lessThan), ("less than", .lessThan), ("more than", .moreThan),
        ("at least", .atLeast), ("at most", .atMost), ("up to", .atMost), ("close to", .almost),
        ("just under", .almost),
        ("approximately", .about), ("roughly", .about), ("around", .about), ("about", .about), ("some", .about),
        ("circa", .about), ("almost", .almost), ("nearly", .almost), ("under", .lessThan), ("below", .lessThan),
        ("exceeding", .moreThan), ("above", .moreThan), ("over", .moreThan), ("不超过", .atMost), ("不少于", .atLeast),
        ("不低于", .atLeast), ("不高于", .atMost), ("低于", .lessThan), ("高于", .moreThan), ("不足", .lessThan), ("不到", .lessThan),
        ("至少", .atLeast), ("至多", .atMost), ("最多", .atMost),
        ("超过", .moreThan), ("逾", .moreThan), ("超", .moreThan), ("接近", .almost), ("将近", .almost), ("近", .almost),
        ("大约", .about), ("约", .about), ("大概", .about),
    ]

    private static let trailing: [(String, Qualifier)] = [
        ("or more", .atLeast), ("or fewer", .atMost), ("or less", .atMost), ("or so", .about), ("+", .atLeast),
        ("余", .moreThan), ("多", .moreThan), ("以上", .atLeast), ("以下", .atMost), ("左右", .about),
    ]

    // MARK: Units

    private static func unit(before: String, after: String) -> String? {
        let lead = before.trimmingCharacters(in: .whitespaces)
        for (sign, code) in [
            ("us$", "USD"), ("hk$", "HKD"), ("nt$", "TWD"), ("a$", "AUD"), ("c$", "CAD"), ("s$", "SGD"), ("$", "USD"),
            ("€", "EUR"), ("£", "GBP"), ("¥", "CNY"), ("￥", "CNY"),
        ]
        where lead.hasSuffix(sign) { return code }
        for (word, code) in [("rmb", "CNY"), ("cny", "CNY"), ("usd", "USD"), ("eur", "EUR"), ("gbp", "GBP")]
        where lead.hasSuffix(word) { return code }
        let tail = after.drop { $0.isWhitespace || "余多".contains($0) }
        // Points are differences of shares, and no unit of their own here.
        if tail.hasPrefix("percentage point") { return nil }
        for (word, code) in [
            ("percent", "percent"), ("per cent", "percent"), ("%", "percent"), ("％", "percent"), ("yuan", "CNY"),
            ("renminbi", "CNY"), ("usd", "USD"), ("cny", "CNY"), ("eur", "EUR"), ("gbp", "GBP"), ("hkd", "HKD"),
            ("rmb", "CNY"), ("元", "CNY"), ("us dollars", "USD"), ("dollars", "USD"),
            ("美元", "USD"), ("euros", "EUR"), ("欧元", "EUR"), ("pounds", "GBP"), ("英镑", "GBP"),
        ] where tail.hasPrefix(word) { return code }
        return lead.hasSuffix("百分之") ? "percent" : nil
    }

    private static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view).lowercased()
    }
}
