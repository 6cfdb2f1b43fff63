/// What `numbers:` in front matter says of the numbers in a page's text.
enum NumberPolicy: String, Sendable, CaseIterable {
    /// Each needs a source, as everywhere.
    case sourced
    /// None does.
    case free
}
