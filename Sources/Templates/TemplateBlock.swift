/// A place in a partial that its caller may fill.
struct TemplateBlock {
    /// The number of its name.
    let name: Int
    /// White space put before each line of what fills it.
    let indentation: [UInt8]
    let standsAlone: Bool
    /// The instruction after what stands there otherwise.
    let end: Int
}
