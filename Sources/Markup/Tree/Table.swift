/// A pipe table (GitHub Flavored Markdown, tables).
struct Table: Sendable {
    /// Where the cells of a column stand.
    enum Alignment: String {
        case left
        case center
        case right
    }

    /// The line `Table: …` or `: …` beside the table.
    let caption: [Inline]?
    /// One a column; absent where the delimiter row has no colon.
    let alignments: [Alignment?]
    /// The first row, as long as `alignments`.
    let header: [[Inline]]
    /// The other rows, each as long as `alignments`.
    let rows: [[[Inline]]]
}
