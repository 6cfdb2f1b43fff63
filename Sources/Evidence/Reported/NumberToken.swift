import Foundation

/// One number in a text, without hedge or unit.
struct NumberToken {
    let value: Decimal
    /// In Unicode scalars.
    let range: Range<Int>
}
