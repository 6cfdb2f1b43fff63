/// One step of a compiled template; numbers are places in the lists of `TemplateCode`.
enum TemplateInstruction {
    /// Bytes of the text pool.
    case text(Range<Int>)
    case value(path: Int, isEscaped: Bool)
    /// The body follows, up to `end`.
    case section(path: Int, end: Int)
    /// The body follows, up to `end`.
    case inverted(path: Int, end: Int)
    /// What fills the partial's blocks follows, up to the call's end.
    case partial(Int)
    /// What stands there unless a parent's caller fills it follows, up to the block's end.
    case block(Int)
}
