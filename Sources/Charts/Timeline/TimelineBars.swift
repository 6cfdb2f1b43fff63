/// The paths of bars that are drawn alike.
struct TimelineBars {
    private var solid: TimelinePath
    private var pale: TimelinePath
    private var outline: TimelinePath
    /// Of ends.
    private var lines: TimelinePath

    init(_ layout: TimelineDrawing.Layout) {
        solid = TimelinePath(layout)
        pale = TimelinePath(layout)
        outline = TimelinePath(layout)
        lines = TimelinePath(layout)
    }

    /// The bar lies around a line across time.
    mutating func add(_ mark: TimelineMark, at across: Double) {
        let half = mark.lane.half(mark.layout)
        let (low, high) = (across - half, across + half)
        let last = mark.parts.count - 1
        for (index, part) in mark.parts.enumerated() {
            var (from, to) = (part.from, part.to)
            var strokes: [(from: Double, to: Double)] = []
            let share = last == 0 && mark.head == mark.tail ? (to - from) / 3 : to - from
            if mark.head == .soft, index == 0 {
                from += min(share, 28)
                strokes += Self.fade(from: from, to: mark.start - mark.head.reach)
            }
            if mark.tail == .soft, index == last {
                to -= min(share, 28)
                strokes += Self.fade(from: to, to: mark.end + mark.tail.reach)
            }
            for stroke in strokes { fill(stroke.from, stroke.to, low, high, isPale: part.isPale) }
            guard to > from else { continue }
            if part.isUncertain {
                outline.box(from + 0.5, to - 0.5, low + 0.5, high - 0.5)
            } else {
                fill(from, to, low, high, isPale: part.isPale)
            }
        }
        addEnd(mark.head, at: mark.start, towards: -1, low, high)
        addEnd(mark.tail, at: mark.end, towards: 1, low, high)
    }

    private mutating func fill(_ from: Double, _ to: Double, _ low: Double, _ high: Double, isPale: Bool) {
        if isPale {
            pale.box(from, to, low, high)
        } else {
            solid.box(from, to, low, high)
        }
    }

    /// Strokes that grow thinner outwards, as an engraver would shade.
    private static func fade(from: Double, to: Double) -> [(from: Double, to: Double)] {
        let count = 6
        let step = (to - from) / Double(count)
        return (0..<count).map { index in
            let near = from + Double(index) * step
            return (near, near + step * (0.8 - 0.125 * Double(index)))
        }
    }

    private mutating func addEnd(
        _ kind: TimelineEnd, at edge: Double, towards sign: Double, _ low: Double, _ high: Double
    ) {
        let middle = (low + high) / 2
        switch kind {
        case .closed, .soft: break
        case .unknown:
            lines.line([(edge, middle), (edge + sign * 11, middle)])
            let (near, far) = (edge + sign * 11.5, edge + sign * 16)
            lines.line([(far, low - 0.5), (near, low - 0.5), (near, high + 0.5), (far, high + 0.5)])
        case .open:
            solid.line([(edge, low - 2), (edge + sign * 9, middle), (edge, high + 2)], isClosed: true)
        case .cut:
            for offset in [0.8, 3.2] {
                lines.line([(edge + sign * offset, high + 1.5), (edge + sign * (offset + 2), low - 1.5)])
            }
        }
    }

    func draw(into svg: inout SVG) {
        if !solid.text.isEmpty { svg.element("path", ["class": "solid", "d": solid.text]) }
        if !pale.text.isEmpty { svg.element("path", ["class": "pale", "d": pale.text, "fill-opacity": ".45"]) }
        if !outline.text.isEmpty {
            svg.element(
                "path",
                [
                    "class": "outline", "d": outline.text, "fill-opacity": ".12", "stroke": "currentColor",
                    "stroke-dasharray": "1.5 2",
                ])
        }
        if !lines.text.isEmpty {
            svg.element(
                "path",
                ["class": "end", "d": lines.text, "fill": "none", "stroke": "currentColor", "stroke-width": "1.3"])
        }
    }
}
