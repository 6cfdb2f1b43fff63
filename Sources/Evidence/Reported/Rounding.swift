package import Foundation

/// A number said more coarsely than it was reported.
package enum Rounding {
    /// Whether `coarse` is `value` rounded half up to the digits that it has: 30 billion for 29.95 billion. A number with
    /// as many digits is no rounding, nor is one of another magnitude, such as 100 for 95.
    package static func isCoarser(_ coarse: Decimal, than value: Decimal) -> Bool {
        let place = SignificantDigits.place(of: coarse)
        guard coarse != value, !value.isZero, place > SignificantDigits.place(of: value),
            place <= SignificantDigits.magnitude(of: value)
        else { return false }
        return SignificantDigits.rounded(value, to: place, .plain) == coarse
    }
}
