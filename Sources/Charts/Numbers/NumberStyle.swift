internal import Evidence
package import Foundation

/// How numbers and the few words of a drawing are written: the way of the page's language.
package enum NumberStyle: Sendable, Hashable, CaseIterable {
    /// 45,000, and "million" or "billion" in the title of an axis.
    case english
    /// 4.5万, each label with its own 万, 亿 or 万亿.
    case chinese

    /// The style for a language tag (BCP 47), such as "en", "zh-Hans" or "zh-CN"; English for every other language.
    package init(languageTag tag: String) {
        let language = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
        self = ["zh", "cmn"].contains(language) ? .chinese : .english
    }

    /// A number that stands alone: 45,000 or 4.5万. The minus is the typographic one.
    package func text(_ number: Decimal) -> String {
        switch self {
        case .english: Self.grouped(number)
        case .chinese: NumberUnit.fitting(number.magnitude, in: self).label(number, in: self)
        }
    }

    static func grouped(_ number: Decimal) -> String {
        let digits = PlainNumber.grouped(number)
        return digits.hasPrefix("-") ? "−" + digits.dropFirst() : digits
    }
}
