/// Something drawn on a sheet, in the order of drawing.
enum TimelineItem {
    /// The beginning of a group; strong text stands in it where asked for.
    case open(String, isStrong: Bool = false)
    case close
    /// Strokes of a class, `width` pixels thick, as faint as `opacity` without a style sheet.
    case strokes(String, path: String, width: String = "1", opacity: String? = nil)
    /// Filled shapes of a class.
    case shapes(String, path: String)
    case mark(TimelineMark, across: Double)
    /// Many marks without names, written as shortly as they can be.
    case marks([(mark: TimelineMark, across: Double)])
    /// Where a line to a name leaves a bar.
    case pin(x: Double, y: Double)
    /// A line of text that begins, or ends, at x; y is the foot of its letters.
    case text(String, x: Double, y: Double, isEnd: Bool = false)
}
