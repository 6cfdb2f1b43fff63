/// A stretch of one line of a document, or of several that were put together.
struct SourceLine {
    /// Where a further line begins in the text.
    struct Seam: Sendable {
        /// How many Unicode scalars of the text stand before it.
        let start: Int
        /// The line's number, from 1.
        let number: Int
        /// How many Unicode scalars of the line stand before the stretch.
        let offset: Int
    }

    let text: ArraySlice<UInt8>
    /// The line's number, from 1.
    let number: Int
    /// How many Unicode scalars stand before the stretch.
    let offset: Int
    /// Further lines, in order.
    var seams: [Seam] = []
}

extension SourceLine {
    /// The line without some bytes at its start, each of which is a sign.
    func dropping(_ count: Int) -> SourceLine {
        SourceLine(text: text.dropFirst(count), number: number, offset: offset + count)
    }
}

extension Sequence<UInt8> {
    /// How many Unicode scalars these are.
    var scalarCount: Int { reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) } }
}
