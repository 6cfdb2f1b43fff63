/// A stretch of one line of a document.
struct SourceLine {
    let text: String
    /// The line's number, from 1.
    let number: Int
    /// How many Unicode scalars stand before the stretch.
    let offset: Int
}
