/// How a mark is drawn. Every shade is also a shape, so that a copy in black and white says the same.
extension TimelineMark {
    /// Draws the mark around a line across time.
    func draw(at across: Double, into svg: inout SVG) {
        svg.open("g", ["class": classes])
        if isPoint {
            drawPoint(at: across, into: &svg)
        } else {
            drawBar(at: across, into: &svg)
        }
        svg.close()
    }

    private func drawPoint(at across: Double, into svg: inout SVG) {
        let outlines = isApproximate ? [(2.4, "0.6"), (4.8, "0.3")] : []
        shape(at: across, grown: isUncertain ? -0.5 : 0, class: isUncertain ? "outline" : "solid", into: &svg)
        for (grown, opacity) in outlines {
            shape(at: across, grown: grown, class: "halo", opacity: opacity, into: &svg)
        }
    }

    private func shape(
        at across: Double, grown: Double, class name: String, opacity: String? = nil, into svg: inout SVG
    ) {
        let isLine = name != "solid"
        let dashes = name == "outline" ? "1.5 1.5" : nil
        let fill = isLine ? "none" : nil
        let stroke = isLine ? "currentColor" : nil
        guard lane == .publication else {
            let (x, y) = layout == .horizontal ? (start, across) : (across, start)
            svg.element(
                "circle",
                [
                    "class": name, "cx": SVG.number(x), "cy": SVG.number(y), "r": SVG.number(4.2 + grown),
                    "fill": fill, "stroke": stroke, "stroke-dasharray": dashes, "stroke-opacity": opacity,
                ])
            return
        }
        let half = 4.8 + grown
        var path = TimelinePath(layout)
        path.line(
            [(start - half, across), (start, across - half), (start + half, across), (start, across + half)],
            isClosed: true)
        svg.element(
            "path",
            [
                "class": name, "d": path.text, "fill": fill, "stroke": stroke, "stroke-dasharray": dashes,
                "stroke-opacity": opacity,
            ])
    }

    private func drawBar(at across: Double, into svg: inout SVG) {
        let (low, high) = (across - lane.half, across + lane.half)
        var solid = TimelinePath(layout)
        var pale = TimelinePath(layout)
        var outline = TimelinePath(layout)
        var lines = TimelinePath(layout)
        for (index, part) in parts.enumerated() {
            var (from, to) = (part.from, part.to)
            var strokes: [(from: Double, to: Double)] = []
            let share = parts.count == 1 && head == tail ? (to - from) / 3 : to - from
            if head == .soft, index == 0 {
                from += min(share, 28)
                strokes += Self.fade(from: from, to: start - head.reach)
            }
            if tail == .soft, index == parts.count - 1 {
                to -= min(share, 28)
                strokes += Self.fade(from: to, to: end + tail.reach)
            }
            for stroke in strokes {
                if part.isPale {
                    pale.box(stroke.from, stroke.to, low, high)
                } else {
                    solid.box(stroke.from, stroke.to, low, high)
                }
            }
            guard to > from else { continue }
            if part.isUncertain {
                outline.box(from + 0.5, to - 0.5, low + 0.5, high - 0.5)
            } else if part.isPale {
                pale.box(from, to, low, high)
            } else {
                solid.box(from, to, low, high)
            }
        }
        drawEnd(head, at: start, towards: -1, low, high, into: &lines, &solid)
        drawEnd(tail, at: end, towards: 1, low, high, into: &lines, &solid)
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

    /// Strokes that grow thinner outwards, as an engraver would shade.
    private static func fade(from: Double, to: Double) -> [(from: Double, to: Double)] {
        let count = 6
        let step = (to - from) / Double(count)
        return (0..<count).map { index in
            let near = from + Double(index) * step
            return (near, near + step * (0.8 - 0.125 * Double(index)))
        }
    }

    private func drawEnd(
        _ kind: TimelineEnd, at edge: Double, towards sign: Double, _ low: Double, _ high: Double,
        into lines: inout TimelinePath, _ solid: inout TimelinePath
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
}
