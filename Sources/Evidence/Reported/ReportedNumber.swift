package import Foundation

/// A number as somebody wrote it in words: its value, its hedge and its unit, where the words have one.
package struct ReportedNumber: Sendable, Hashable {
    /// Full magnitude; of a range the lower end.
    package let value: Decimal
    /// The upper end of a range.
    package let upper: Decimal?
    /// The hedge; `exact` where there is none.
    package let qualifier: Qualifier
    /// "CNY", "USD" … (ISO 4217), "percent", "per mille" or "percentage points"; absent where the words name no such
    /// unit. Things that are counted are no units.
    package let unit: String?
    /// Where the digits or number words begin, counting Unicode scalars from 0.
    package let offset: Int
    /// How many Unicode scalars they take, hedge and unit aside.
    package let length: Int
}

extension ReportedNumber {
    /// Whether the words name no unit, or this one.
    ///
    /// - Parameter unit: a plural noun, "percent", or an ISO 4217 code for money.
    package func isOf(unit: String) -> Bool { self.unit.map { UnitNames.isSame($0, unit) } ?? true }

    /// Whether it is a value, or the share that a percentage is: "a third" is 33 percent.
    package func says(_ value: Decimal, of unit: String?) -> Bool {
        if self.value == value { return true }
        guard let unit, UnitNames.isPercent(unit), self.unit == nil, self.value > 0, self.value < 1, value > 1 else {
            return false
        }
        let place = min(0, SignificantDigits.place(of: value))
        return SignificantDigits.rounded(self.value * 100, to: place, .plain) == value
    }
}
