/// An amount in another unit that the source itself prints.
package struct EquivalentModel: Sendable {
    /// The source's words: "$4.58 billion".
    let words: String
    /// Plain digits.
    let value: String
    /// ISO 4217 code or unit.
    let unit: String
}
