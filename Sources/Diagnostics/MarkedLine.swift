/// A line of a source file, or the part of a long one that is around a place, in three parts.
package struct MarkedLine: Sendable {
    /// Counted from 1.
    package let number: Int
    /// What stands before the place.
    package let before: String
    /// What stands at the place; empty at the end of a line.
    package let marked: String
    /// What stands behind it.
    package let after: String
}
