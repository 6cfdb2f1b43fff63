/// A stretch of one line of a document, or of several that were put together.
struct SourceLine {
    /// Where a further line begins in the text.
    struct Seam {
        /// How many Unicode scalars of the text stand before it.
        let start: Int
        /// The line's number, from 1.
        let number: Int
        /// How many Unicode scalars of the line stand before the stretch.
        let offset: Int
    }

    let text: String
    /// The line's number, from 1.
    let number: Int
    /// How many Unicode scalars stand before the stretch.
    let offset: Int
    /// Further lines, in order.
    var seams: [Seam] = []
}
