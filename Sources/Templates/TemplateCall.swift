/// A partial, and what fills its blocks.
struct TemplateCall {
    enum Target {
        /// A template's number.
        case template(Int)
        /// The number of the name that holds the partial's name.
        case named(path: Int)
    }

    let target: Target
    /// White space before a partial that stands alone on its lines, in the text of all templates.
    let indentation: Range<Int>
    let standsAlone: Bool
    /// Places in `TemplateCode.fillings`.
    let fillings: Range<Int>
    /// The instruction after those of the fillings.
    let end: Int
}
