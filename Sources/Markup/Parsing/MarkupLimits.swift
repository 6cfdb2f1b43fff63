/// What of a document is too much to read: sizes that nobody writes by hand, and at which time or memory would grow
/// faster than the document.
package struct MarkupLimits: Sendable {
    /// The most that `nesting` can be.
    package static let deepest = 200

    /// How deep blocks or marks are nested at the most.
    package let nesting: Int
    /// How many cells the tables of one document have at the most, empty ones at the end of short rows included.
    package let tableCells: Int

    package init(nesting: Int = 100, tableCells: Int = 1_000_000) {
        self.nesting = nesting
        self.tableCells = tableCells
    }

    /// How many lines may be held against one open block each, all in all, before a document is refused: libcmark goes
    /// through all open blocks for every line.
    var steps: Int { nesting * 1_000_000 }
}
