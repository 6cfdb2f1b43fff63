/// Which point of a line of text its place gives (SVG 2, text-anchor).
enum TextAnchor: String {
    case start
    case middle
    case end
}
