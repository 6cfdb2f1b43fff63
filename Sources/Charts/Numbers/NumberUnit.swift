import Foundation

/// A power of ten that has a word, in which the labels of an axis count.
struct NumberUnit: Hashable {
    /// The power of ten.
    let factor: Decimal
    /// "million", "万"; empty for plain numbers.
    let word: String

    /// No unit: the number itself.
    static let plain = NumberUnit(factor: 1, word: "")

    /// The unit for numbers up to `greatest`. English labels stay plain below a million, as the reports print them.
    static func fitting(_ greatest: Decimal, in style: NumberStyle) -> NumberUnit {
        units(of: style).first { greatest >= $0.factor } ?? .plain
    }

    /// A number counted in this unit. Chinese labels carry the word, in English the title of the axis does.
    func label(_ number: Decimal, in style: NumberStyle) -> String {
        let counted = NumberStyle.grouped(number / factor)
        return style == .chinese && !number.isZero ? counted + word : counted
    }

    /// "million yuan"; the bare noun where the labels themselves say how much they count.
    func title(_ noun: String, in style: NumberStyle) -> String {
        style == .chinese || word.isEmpty ? noun : noun.isEmpty ? word : "\(word) \(noun)"
    }

    private static func units(of style: NumberStyle) -> [NumberUnit] {
        switch style {
        case .english:
            [
                NumberUnit(factor: 1_000_000_000_000, word: "trillion"),
                NumberUnit(factor: 1_000_000_000, word: "billion"), NumberUnit(factor: 1_000_000, word: "million"),
            ]
        case .chinese:
            [
                NumberUnit(factor: 1_000_000_000_000, word: "万亿"), NumberUnit(factor: 100_000_000, word: "亿"),
                NumberUnit(factor: 10_000, word: "万"),
            ]
        }
    }
}
