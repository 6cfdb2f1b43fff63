package import Foundation

/// The same amount in another unit, as the source itself prints it. The site never converts money.
package struct Equivalent: Sendable, Hashable {
    /// The source's words.
    package let asReported: String
    /// Full magnitude.
    package let value: Decimal
    /// ISO 4217 code for money, a plural noun otherwise.
    package let unit: String

    package init(asReported: String, value: Decimal, unit: String) {
        self.asReported = asReported
        self.value = value
        self.unit = unit
    }
}
