package import Foundation

/// A number as somebody wrote it in words: its value, its hedge and its unit, where the words have one.
package struct ReportedNumber: Sendable, Hashable {
    /// Full magnitude; of a range the lower end.
    package let value: Decimal
    /// The upper end of a range.
    package let upper: Decimal?
    /// The hedge; `exact` where there is none.
    package let qualifier: Qualifier
    /// "CNY", "USD" … or "percent"; absent where the words name no such unit.
    package let unit: String?
    /// Where the digits or number words begin, counting Unicode scalars from 0.
    package let offset: Int
    /// How many Unicode scalars they take, hedge and unit aside.
    package let length: Int
}
