/// A footnote that the text refers to, `[^label]`.
struct Footnote: Sendable {
    /// Its place in the order of the first references, from 1.
    let number: Int
    /// What stands in the brackets, in lower case.
    let label: String
    let blocks: [Block]
    /// How many references lead to it.
    let uses: Int
}
