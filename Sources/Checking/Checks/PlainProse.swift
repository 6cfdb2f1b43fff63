import Evidence
import Foundation

/// What kind of number each number of a text is: a figure, which needs a source, or a date, a year, an ordinal and the like.
enum PlainProse {
    /// What a number of a text is.
    enum Kind: String {
        /// What a report counts or measures.
        case figure
        /// A number in letters up to twelve, or a share such as "half": the writer's own words.
        case small
        case year, date, time, ordinal
        /// Of a law, a text or a list: "Article 287", "page 12", "(1)".
        case part
        /// Of a version, a standard, a model, a telephone: "RFC 4180", "5G", "010-1234".
        case name

        /// Whether it says when, where or in what something stands, and not how many.
        var isAside: Bool { self != .figure && self != .small }
    }

    /// In words a number up to this one needs no source.
    private static let mostSmall: Decimal = 12

    /// - Parameter scalars: the text that the number stands in.
    static func kind(of number: ReportedNumber, in scalars: [Unicode.Scalar]) -> Kind {
        let place = NumberSurroundings(number, in: scalars)
        // Money and shares are nothing else.
        if number.unit != nil { return isPartOfSomething(place) ? .name : .figure }
        if place.isInChinese { return inChinese(place) }
        return rules.lazy.compactMap { $0(place) }.first ?? .figure
    }

    /// The first that knows a number tells its kind.
    private static let rules: [@Sendable (NumberSurroundings) -> Kind?] = [
        ordinal, inLetters, joined, attached, year, date, time, part, listMark, name, phone, chineseEnd, share,
    ]

    // MARK: Rules

    /// "1st", "the 1990s", "the '90s".
    @Sendable private static func ordinal(_ place: NumberSurroundings) -> Kind? {
        guard let word = place.wordAfter, word.isAttached else { return nil }
        switch word.text {
        case "st", "nd", "rd", "th": return .ordinal
        case "s" where place.isPlain && place.length <= 4: return .year
        default: return nil
        }
    }

    /// "Two reports", "a dozen", "half of them"; "forty-five people" is a figure.
    @Sendable private static func inLetters(_ place: NumberSurroundings) -> Kind? {
        guard !place.isInDigits else { return nil }
        return place.number.value <= mostSmall && (place.number.upper ?? 0) <= mostSmall ? .small : nil
    }

    /// A time of day, a version, a part of an identifier, an ISO date.
    @Sendable private static func joined(_ place: NumberSurroundings) -> Kind? {
        isPartOfSomething(place) || ProseWords.fixed.contains(place.text) ? .name : nil
    }

    private static func isPartOfSomething(_ place: NumberSurroundings) -> Bool {
        if place.isJoined(before: [":", ".", "/", "_", "-", "–"], after: [":", ".", "/", "_"]) { return true }
        // "A-45", "COVID_19"; a currency is no name.
        guard place.number.unit == nil, place.isInDigits else { return false }
        return place.before == "_" || place.hasLetterBeforeJoint
    }

    /// 5G and 3D are names, 5x, 45km and 500k are measures.
    @Sendable private static func attached(_ place: NumberSurroundings) -> Kind? {
        guard let word = place.wordAfter, word.isAttached, let first = word.text.unicodeScalars.first, first.isASCII
        else {
            return nil
        }
        if ["am", "pm", "h", "a", "p"].contains(word.text) {
            return word.text == "a" && !word.hasPoint ? .name : .time
        }
        if ProseWords.measures.contains(word.text), !place.hasDigitAfterWord {
            return word.isCapital && word.text.count == 1 ? .name : .figure
        }
        return place.text.contains(".") ? .figure : .name
    }

    // MARK: Years

    private static let years = Decimal(1500)...Decimal(2200)

    /// "In 2019", "2018–2020", "the year 1066", "300 BC"; "arrested 2000 people" and "2000 yuan" are figures.
    @Sendable private static func year(_ place: NumberSurroundings) -> Kind? {
        let (before, after) = (place.wordBefore, place.wordAfter)
        if let after, !after.isAttached, after.isCapital, ProseWords.eras.contains(after.text) { return .year }
        if let before, ProseWords.yearNames.contains(before.text), place.isPlain, place.length <= 4,
            before.text.hasPrefix("y") || before.isCapital || before.text == "fiscal"
        {
            return .year
        }
        guard isYearLike(place) else { return nil }
        if let sign = place.after, TextSign.isHan(sign) {
            return ProseWords.chineseMeasures.contains(sign) ? .figure : .year
        }
        if place.number.upper != nil { return .year }
        guard let after, !after.isCapital, isPlural(after.text) else { return .year }
        guard let before, !before.hasPoint, !ProseWords.weakYearLeads.contains(before.text) else {
            return ProseWords.counted.contains(after.text) ? .figure : .year
        }
        if ProseWords.yearLeads.contains(before.text) || ProseWords.months.contains(before.text) { return .year }
        return ProseWords.ofYears.contains(after.text) ? .year : .figure
    }

    static func isYearLike(_ place: NumberSurroundings) -> Bool {
        guard years.contains(place.number.value) else { return false }
        guard let upper = place.number.upper else { return place.isPlain && place.length == 4 }
        let digits = place.text.count { $0.isNumber }
        return place.text.prefix(4).allSatisfy(\.isNumber) && (digits == 8 || digits == 6)
            && (years.contains(upper) || upper < 100) && !place.text.contains { ",.".contains($0) }
    }

    private static func isPlural(_ word: String) -> Bool {
        ProseWords.plurals.contains(word)
            || (word.hasSuffix("s") && word.count > 3 && !ProseWords.noPlurals.contains(word))
    }

    // MARK: Dates and times

    /// "15 November", "Nov. 15", "1 to 5 November", "November 15 and 16".
    @Sendable private static func date(_ place: NumberSurroundings) -> Kind? {
        let number = place.number
        guard number.value >= 1, (number.upper ?? number.value) <= 31,
            !place.text.contains(where: { ",.，".contains($0) })
        else { return nil }
        for word in [place.wordAfter, place.wordAfterList] {
            if let word, !word.isAttached, isMonth(word) { return .date }
        }
        for word in [place.wordBefore, place.wordBeforeList] {
            guard let word, isMonth(word) else { continue }
            // "In May 12 suspects were arrested."
            let lead = place.word(before: word)?.text
            if let lead, ProseWords.monthLeads.contains(lead), isCounted(place) { continue }
            return .date
        }
        return nil
    }

    private static func isMonth(_ word: NumberSurroundings.Word) -> Bool {
        ProseWords.months.contains(word.text) && (word.isCapital || !ProseWords.ambiguousMonths.contains(word.text))
    }

    /// Whether a word follows that may be what is counted.
    private static func isCounted(_ place: NumberSurroundings) -> Bool {
        guard let word = place.wordAfter else { return false }
        return !word.isCapital && !["and", "to", "or", "of", "in", "at", "the", "until", "through"].contains(word.text)
    }

    /// "3 p.m.", "9 o'clock".
    @Sendable private static func time(_ place: NumberSurroundings) -> Kind? {
        guard let word = place.wordAfter else { return nil }
        let isHalfDay =
            word.text == "am" || word.text == "pm" || ((word.text == "a" || word.text == "p") && word.hasPoint)
        return isHalfDay || word.text == "o" || word.text == "oclock" ? .time : nil
    }

    // MARK: Parts and names

    /// "Article 287", "paragraphs 9 and 10", "§ 12", "No. 5".
    @Sendable private static func part(_ place: NumberSurroundings) -> Kind? {
        if let sign = place.signBefore, ["§", "#", "№"].contains(sign) { return .part }
        for word in [place.wordBefore, place.wordBeforeList] {
            guard let word else { continue }
            if word.hasPoint, ProseWords.abbreviations.contains(word.text) { return .part }
            guard ProseWords.parts.contains(word.text), !word.hasPoint || word.text.count < 5 else { continue }
            // "Table 2 and 45 people" has one part of a text.
            let isDirect = word.range.upperBound == place.wordBefore?.range.upperBound
            if isDirect || !isPlural(place.wordAfter?.text ?? ""), !place.text.contains(",") { return .part }
        }
        return nil
    }

    /// "(1) first", "2) second".
    @Sendable private static func listMark(_ place: NumberSurroundings) -> Kind? {
        guard place.after == ")", place.isPlain, place.number.value <= 20 else { return nil }
        guard let before = place.signBefore else { return .part }
        return (place.before == "(") || [".", ";", ":", ",", "。", "；"].contains(before) ? .part : nil
    }

    /// "RFC 4180", "version 2.0", "Windows 10".
    @Sendable private static func name(_ place: NumberSurroundings) -> Kind? {
        guard let word = place.wordBefore, !word.hasPoint, ProseWords.names.contains(word.text),
            !place.text.contains(where: { ",，".contains($0) })
        else { return nil }
        return isPlural(place.wordAfter?.text ?? "") ? nil : .name
    }

    /// "+86 10 6526 1114", "call 12321".
    @Sendable private static func phone(_ place: NumberSurroundings) -> Kind? {
        let run = place.run
        if let first = run.first,
            first == "+" || (first == "0" && run.count > 2 && place.number.value >= 1 && !place.text.contains("."))
        {
            return .name
        }
        guard place.isPlain else { return nil }
        if ProseWords.chinesePhones.contains(where: place.isAfter) { return .name }
        let word = place.wordBefore ?? place.wordBeforeList
        let isCalled = word.map { ProseWords.phones.contains($0.text) } ?? false
        return isCalled && !isPlural(place.wordAfter?.text ?? "") ? .name : nil
    }

    // MARK: Chinese

    /// 15日, 第287条, 20世纪.
    @Sendable private static func chineseEnd(_ place: NumberSurroundings) -> Kind? {
        if place.signBefore == "第" { return .part }
        guard let sign = place.signAfterSurplus else { return nil }
        if ProseWords.chineseEnds.contains(sign) || place.isBefore("世纪") || place.isBefore("世紀") { return .date }
        return nil
    }

    /// 五百人 is a figure; 三个, 十九大 and 二〇一九年 are none.
    private static func inChinese(_ place: NumberSurroundings) -> Kind {
        if let kind = chineseEnd(place) { return kind }
        guard place.number.value > mostSmall, let after = place.after else {
            return place.number.value > 99 && place.number.qualifier != .exact ? .figure : .small
        }
        let isLarge = place.number.value >= 100 && !place.text.allSatisfy { "〇零一二三四五六七八九".contains($0) }
        return isLarge || ProseWords.chineseMeasures.contains(after) ? .figure : .name
    }

    // MARK: Shares

    /// "1/3 of them", "45/50"; other numbers with a stroke are dates and names.
    @Sendable private static func share(_ place: NumberSurroundings) -> Kind? {
        guard let slash = place.text.firstIndex(where: { $0 == "/" || $0 == "⁄" }) else { return nil }
        let parts = [place.text[..<slash], place.text[place.text.index(after: slash)...]].map { Int($0) ?? 0 }
        if place.wordAfter?.text == "of" || parts.min() ?? 0 > 12 || parts.max() ?? 0 > 31 { return .figure }
        return parts[0] < parts[1] && [2, 3, 4, 5, 6, 8, 10].contains(parts[1]) ? .figure : .date
    }
}
