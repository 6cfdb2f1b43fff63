package import Foundation

/// Whether the words of a figure say what its fields say.
package enum WordsAgreement: Sendable, Equatable {
    /// The words hold no number.
    case noNumber
    /// The words hold several numbers, none of which is the value.
    case otherValue([ReportedNumber])
    /// The value agrees, the hedge does not.
    case otherHedge(ReportedNumber)
    /// Value and hedge agree; the words name another unit.
    case otherUnit(ReportedNumber)
    case agrees

    /// Holds words against a value, its hedge and its unit.
    ///
    /// - Parameters:
    ///   - value: absent for `between`, whose bounds are held against a range.
    ///   - unit: the unit's name, or its ISO 4217 code for money.
    package init(
        _ words: String, value: Decimal?, qualifier: Qualifier, bounds: Bounds, unit: String
    ) {
        let numbers = ReportedWords.numbers(in: words)
        guard !numbers.isEmpty else {
            self = value?.isZero == true && qualifier == .exact && Self.sayNothing(words) ? .agrees : .noNumber
            return
        }
        let fitting = numbers.filter { number in
            qualifier == .between
                ? number.value == bounds.lower && number.upper == bounds.upper
                : value.map { number.says($0, of: unit) } == true && number.upper == nil
        }
        guard let number = fitting.first(where: { $0.qualifier == qualifier }) ?? fitting.first else {
            self = .otherValue(numbers)
            return
        }
        if number.qualifier != qualifier {
            self = .otherHedge(number)
        } else if !number.isOf(unit: unit) {
            self = .otherUnit(number)
        } else {
            self = .agrees
        }
    }

    /// Zero is told without a number more often than with one: "no suspects", "unchanged".
    private static func sayNothing(_ words: String) -> Bool {
        words.lowercased().contains(/\b(no|none|nil|unchanged|no change|not a single|not any)\b|无|没有|未有|持平|不变/)
    }
}
