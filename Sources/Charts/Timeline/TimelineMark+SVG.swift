/// How a mark is drawn. Every shade is also a shape, so that a copy in black and white says the same.
extension TimelineMark {
    /// Draws marks of the same classes, each around a line across time; the bars among them share their paths.
    static func draw(_ marks: [(mark: TimelineMark, across: Double)], into svg: inout SVG) {
        guard let first = marks.first?.mark else { return }
        svg.open("g", ["class": first.classes])
        var bars = TimelineBars(first.layout)
        for (mark, across) in marks {
            if mark.isPoint {
                mark.drawPoint(at: across, into: &svg)
            } else {
                bars.add(mark, at: across)
            }
        }
        bars.draw(into: &svg)
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
        let dashes = name == "outline" ? "2 1.3" : nil
        let thickness = name == "outline" ? "1.3" : nil
        let fill = isLine ? "none" : nil
        let stroke = isLine ? "currentColor" : nil
        guard lane == .publication else {
            let (x, y) = layout == .horizontal ? (start, across) : (across, start)
            svg.element(
                "circle",
                [
                    "class": name, "cx": SVG.number(x), "cy": SVG.number(y), "r": SVG.number(4.2 + grown),
                    "fill": fill, "stroke": stroke, "stroke-width": thickness, "stroke-dasharray": dashes,
                    "stroke-opacity": opacity,
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
                "class": name, "d": path.text, "fill": fill, "stroke": stroke,
                "stroke-width": thickness, "stroke-dasharray": dashes, "stroke-opacity": opacity,
            ])
    }
}
