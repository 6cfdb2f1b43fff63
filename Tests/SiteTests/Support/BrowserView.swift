/// How a page is shown.
struct BrowserView: CustomStringConvertible {
    /// CSS pixels.
    let width: Int
    var isDark = false
    var isPrinted = false
    /// The reader has asked for less motion.
    var isStill = false

    var description: String {
        let marks = [(isDark, "dark"), (isPrinted, "printed"), (isStill, "reduced motion")].filter(\.0).map(\.1)
        return (["\(width) px"] + marks).joined(separator: ", ")
    }
}
