/// A path of straight lines, in pixels along and across time.
struct TimelinePath {
    let layout: TimelineDrawing.Layout
    private(set) var text = ""

    init(_ layout: TimelineDrawing.Layout) {
        self.layout = layout
    }

    mutating func line(_ points: [(along: Double, across: Double)], isClosed: Bool = false) {
        for (index, point) in points.enumerated() {
            let (x, y) = layout == .horizontal ? (point.along, point.across) : (point.across, point.along)
            text += "\(index == 0 ? "M" : "L")\(SVG.number(x)) \(SVG.number(y))"
        }
        if isClosed { text += "z" }
    }

    mutating func box(_ from: Double, _ to: Double, _ low: Double, _ high: Double) {
        line([(from, low), (to, low), (to, high), (from, high)], isClosed: true)
    }
}
