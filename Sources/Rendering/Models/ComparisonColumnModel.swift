/// A campaign at the head of a column.
package struct ComparisonColumnModel: Sendable {
    let title: String
    let href: String
    /// The campaign's period in words.
    let period: String
}
