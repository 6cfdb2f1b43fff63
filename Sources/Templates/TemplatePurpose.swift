/// What is done with a value once it is found.
enum TemplatePurpose {
    case write(isEscaped: Bool)
    /// The section's instructions are carried out for the value, if there is one.
    case section(Range<Int>)
    /// They are carried out if there is none.
    case inverted(Range<Int>)
    /// It names the partial of a call.
    case partial(Int)
}
