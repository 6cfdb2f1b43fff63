/// A place in a Markdown document; line and column from 1, column and length in Unicode scalars.
package struct MarkupPosition: Sendable, Hashable {
    /// From 1.
    package let line: Int
    /// From 1, in Unicode scalars.
    package let column: Int
    /// In Unicode scalars, one at the least.
    package let length: Int
}
