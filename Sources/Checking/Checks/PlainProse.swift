import Evidence
import Foundation

/// Which numbers of a text are figures, and which are dates, years, ordinals and the like.
struct PlainProse {
    // Made once for the numbers of a page: to make one takes longer than to use it.
    private let ordinal = /(st|nd|rd|th)\b/
    private let chineseDate = /\s*(年|月|日|号)/
    private let countsNothing = /\s*([ap]\.?m\b|o.clock|页|章|节|号|岁)/
    private let listOfPages = /(pp?\.|§|http|windows|chapters|pages|points|sections|paragraphs)[\s\d,–-]*(and\s*)?\(?$/
    private let secondDay = /\s*(and|to|–|-)\s*\d{1,2}/
    private let firstYear = /(1[5-9]|2[0-2])\d\d[–-]$/
    private let restOfName = /[:\/_]\d/
    private let startOfName = /\d[:.\/_-]$/
    private let letters = /[A-Za-z][-_]?$/
    private let nameOfPart =
        /(paragraph|para\.|chapter|article|section|no\.|figure|table|level|page|iso|sha|utf)[\s-]*$/

    /// Small numbers in words ("two reports", "one") are the writer's own; digits are figures unless they are part of a
    /// date, a year, an ordinal, a name or a version.
    ///
    /// - Parameter scalars: the text.
    func isFigure(_ number: ReportedNumber, in scalars: [Unicode.Scalar]) -> Bool {
        let end = number.offset + number.length
        let digits = String(String.UnicodeScalarView(scalars[number.offset..<end]))
        guard digits.contains(where: \.isNumber), digits.unicodeScalars.contains(where: { ("0"..."9").contains($0) })
        else {
            return number.value >= 1000
        }
        let before = String(String.UnicodeScalarView(scalars[max(0, number.offset - 16)..<number.offset])).lowercased()
        let after = String(String.UnicodeScalarView(scalars[end..<min(scalars.count, end + 16)])).lowercased()
        if Self.isYear(number, digits) { return false }
        if after.prefixMatch(of: ordinal) != nil || after.prefixMatch(of: chineseDate) != nil {
            return false
        }
        // 5G and 3D are names; (1) and 9 a.m. count nothing.
        if after.first?.isLetter == true, after.first?.isASCII == true { return false }
        if before.last == "(", after.first == ")" { return false }
        if after.prefixMatch(of: countsNothing) != nil { return false }
        if before.contains(listOfPages) { return false }
        if let day = after.prefixMatch(of: secondDay),
            Self.isMonthNext(String(after[day.range.upperBound...]))
        {
            return false
        }
        if before.contains(firstYear) { return false }
        if Self.isMonthNext(after) || Self.isMonthLast(before) { return false }
        // A time of day, a version, a part of an identifier, an ISO date.
        if after.prefixMatch(of: restOfName) != nil || before.contains(startOfName) { return false }
        if before.contains(letters), !["rmb", "us$", "usd", "cny"].contains(where: before.hasSuffix) {
            return false
        }
        return !before.contains(nameOfPart)
    }

    /// Whether the words say of a number that it is a year: "the messages of 2018", "in 2018".
    static func isNamedYear(_ number: ReportedNumber, in words: String) -> Bool {
        let scalars = Array(words.unicodeScalars)
        let end = number.offset + number.length
        let before = String(String.UnicodeScalarView(scalars[..<number.offset])).lowercased()
        return end == scalars.count && number.unit == nil
            && isYear(number, String(String.UnicodeScalarView(scalars[number.offset..<end])))
            && before.contains(/\b(in|of|since|from|until|to|by|during|before|after)\s+$/)
    }

    private static func isYear(_ number: ReportedNumber, _ digits: String) -> Bool {
        let plain = digits.utf8.count == 4 && (1500...2200).contains(number.value)
        let range = number.upper.map { (1500...2200).contains(number.value) && (1...2200).contains($0) } ?? false
        return (plain && number.upper == nil) || (range && digits.prefix(4).allSatisfy(\.isNumber))
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]

    /// Whether the next word is a month, perhaps shortened: 16 February.
    private static func isMonthNext(_ text: String) -> Bool {
        let word = text.drop { $0.isWhitespace }.prefix { $0.isLetter }
        return text.first?.isWhitespace == true && word.count >= 3 && months.contains { $0.hasPrefix(word) }
    }

    /// Whether the word before is a month: February 16.
    private static func isMonthLast(_ text: String) -> Bool {
        let word = text.reversed().drop { $0.isWhitespace }.prefix { $0.isLetter }.reversed()
        return text.last?.isWhitespace == true && months.contains(String(word))
    }
}
