/// Where the cells of a table's column stand (GitHub Flavored Markdown, tables).
enum TableAlignment: UInt8 {
    /// The delimiter row has no colon there.
    case unset
    case left
    case center
    case right
}
