/// A line of text that waits to be written with the others of its style.
struct SVGLine {
    let text: String
    let style: TextStyle
    let x: Double
    /// Where the letters stand.
    let y: Double
    let anchor: TextAnchor
}
