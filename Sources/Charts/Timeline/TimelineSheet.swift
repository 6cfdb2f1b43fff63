/// All that is drawn, before it is written.
struct TimelineSheet {
    let height: Double
    let items: [TimelineItem]

    /// The root element with the two texts that it is labelled by.
    func svg(width: Double, id: String, title: String, description: String) -> String {
        var svg = SVG()
        let height = height.rounded(.up)
        svg.open(
            "svg",
            [
                "xmlns": "http://www.w3.org/2000/svg", "class": "timeline-drawing", "role": "img",
                "aria-labelledby": "\(id)-title \(id)-desc", "width": SVG.number(width), "height": SVG.number(height),
                "viewBox": "0 0 \(SVG.number(width)) \(SVG.number(height))", "fill": "currentColor",
                "font-family": "sans-serif", "font-size": SVG.number(TimelineLabel.size),
            ])
        svg.element("title", ["id": "\(id)-title"], title)
        svg.element("desc", ["id": "\(id)-desc"], description)
        for item in items { item.write(into: &svg) }
        svg.close()
        return svg.text
    }
}

extension TimelineItem {
    fileprivate func write(into svg: inout SVG) {
        switch self {
        case .open(let name, let isStrong):
            svg.open("g", ["class": name, "font-weight": isStrong ? "600" : nil])
        case .close: svg.close()
        case .strokes(let name, let path, let width, let opacity):
            svg.element(
                "path",
                [
                    "class": name, "d": path, "fill": "none", "stroke": "currentColor", "stroke-width": width,
                    "stroke-opacity": opacity,
                ])
        case .shapes(let name, let path):
            svg.element("path", ["class": name, "d": path])
        case .mark(let mark, let across): TimelineMark.draw([(mark, across)], into: &svg)
        case .marks(let marks):
            var kinds: [String] = []
            for mark in marks where !kinds.contains(mark.mark.classes) { kinds.append(mark.mark.classes) }
            for kind in kinds { TimelineMark.draw(marks.filter { $0.mark.classes == kind }, into: &svg) }
        case .pin(let x, let y):
            svg.element("circle", ["class": "pin", "cx": SVG.number(x), "cy": SVG.number(y), "r": "1.7"])
        case .text(let text, let x, let y, let isEnd):
            svg.element(
                "text", ["x": SVG.number(x), "y": SVG.number(y), "text-anchor": isEnd ? "end" : nil], text)
        }
    }
}
