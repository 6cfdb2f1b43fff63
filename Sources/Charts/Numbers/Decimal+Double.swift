import Foundation

extension Decimal {
    /// For coordinates only: what is written in a drawing stays decimal.
    var double: Double {
        NSDecimalNumber(decimal: self).doubleValue
    }
}
