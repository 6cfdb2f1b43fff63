/// A place in a Markdown document; line and column from 1, column and length in Unicode scalars.
package struct MarkupPosition: Sendable, Hashable {
    package let line: Int
    package let column: Int
    package let length: Int
}
