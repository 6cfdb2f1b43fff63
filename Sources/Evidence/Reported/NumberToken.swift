import Foundation

/// One number in a text, without hedge or unit.
struct NumberToken {
    let value: Decimal
    /// What the digits were multiplied with: a million for "3 million".
    let scale: Decimal
    /// Whether the number itself says that it is surpassed: 3000余万.
    let isSurpassed: Bool
    /// In Unicode scalars.
    let range: Range<Int>
}
