/// A place in a text file: line and column, both from 1; the column counts Unicode scalars.
package struct SourcePosition: Sendable, Hashable, Comparable {
    /// From 1; 0 for a file as a whole.
    package let line: Int
    /// From 1, in Unicode scalars.
    package let column: Int

    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    package static func < (left: SourcePosition, right: SourcePosition) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}
