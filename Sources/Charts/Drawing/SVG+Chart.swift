/// What all drawings have in common.
extension SVG {
    /// A whole drawing: its root, its name and description, and the hatching, where it is used.
    ///
    /// The root is an image to assistive technology, so that nothing inside it is read out but name and description.
    static func chart(
        _ id: ChartID, title: String, description: String, width: Double, height: Double, hatched: Bool,
        body: (inout SVG) -> Void
    ) -> String {
        let (width, height) = (number(width), number(height))
        var svg = SVG()
        svg.open(
            "svg",
            [
                "xmlns": "http://www.w3.org/2000/svg", "class": "chart", "role": "img",
                "aria-labelledby": "\(id.title) \(id.description)", "width": width, "height": height,
                "viewBox": "0 0 \(width) \(height)", "fill": "currentColor", "font-family": "system-ui, sans-serif",
            ])
        svg.element("title", ["id": id.title], title)
        svg.element("desc", ["id": id.description], description)
        if hatched {
            svg.open("defs")
            svg.open(
                "pattern",
                [
                    "id": id.hatch, "width": "5", "height": "5", "patternUnits": "userSpaceOnUse",
                    "patternTransform": "rotate(45)",
                ])
            svg.element("path", ["class": "hatch", "d": "M1 0V5", "stroke": "currentColor", "stroke-width": "2"])
            svg.close()
            svg.close()
        }
        body(&svg)
        svg.writeLines()
        svg.close()
        return svg.text
    }

    /// A line of text; `y` is the top of the line, not the foot of its letters.
    ///
    /// It is written with the others of its style, by `writeLines`.
    mutating func text(
        _ line: String, _ style: TextStyle, x: Double, y: Double, anchor: TextAnchor = .start
    ) {
        lines.append(SVGLine(text: line, style: style, x: x, y: y + style.baseline, anchor: anchor))
    }

    /// Writes the lines of text that wait, a group for each style, so that its size is said once and not on each line.
    mutating func writeLines() {
        for style in TextStyle.allCases {
            let lines = lines.filter { $0.style == style }
            guard !lines.isEmpty else { continue }
            open(
                "g",
                [
                    "class": "t-\(style.rawValue)", "font-size": Self.number(style.size),
                    "font-weight": style.isBold ? "600" : nil,
                ])
            for line in lines {
                element(
                    "text",
                    [
                        "x": Self.number(line.x), "y": Self.number(line.y),
                        "text-anchor": line.anchor == .start ? nil : line.anchor.rawValue,
                    ], line.text)
            }
            close()
        }
        lines = []
    }

    /// Lines of text under each other; returns where the next one would begin.
    mutating func text(_ lines: [String], _ style: TextStyle, x: Double, y: Double) -> Double {
        for (index, line) in lines.enumerated() {
            text(line, style, x: x, y: y + Double(index) * style.lineHeight)
        }
        return y + Double(lines.count) * style.lineHeight
    }

    /// A path of straight lines, never filled; `opacity` is for lines that stay behind.
    mutating func line(_ name: String, _ path: String, width: Double = 1, opacity: String? = nil) {
        element(
            "path",
            [
                "class": name, "d": path, "fill": "none", "stroke": "currentColor",
                "stroke-width": Self.number(width), "stroke-opacity": opacity,
            ])
    }

    /// A point on a path.
    static func point(_ x: Double, _ y: Double) -> String {
        "\(number(x)) \(number(y))"
    }
}
