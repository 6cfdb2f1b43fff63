/// A place in a partial that its caller may fill.
struct TemplateBlock {
    /// The number of its name.
    let name: Int
    /// White space put before each line of what fills it, in the text of all templates.
    let indentation: Range<Int>
    let standsAlone: Bool
    /// The instruction after what stands there otherwise.
    let end: Int
}
