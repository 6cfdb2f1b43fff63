extension RowPlot {
    /// A drawing of nothing but this plot.
    func svg(title: String, id: ChartID) -> String {
        SVG.chart(
            id, title: title, description: style.paragraph(sentences), width: frame.width, height: height(heights),
            hatched: rows.contains(where: \.mark.isHatched)
        ) { svg in
            draw(x: 0, y: 0, axisHeight: axisHeight, heights: heights, hatchFill: id.hatchFill, into: &svg)
        }
    }

    /// Every row in words; of many rows only how they are drawn, since the numbers stand in a table beside the drawing.
    var sentences: [String] {
        guard rows.count > Self.told else { return rows.map { $0.sentence(in: style, shape: shape) } }
        let drawn = rows.map { style.drawing(of: $0.mark, as: shape) }
        let kinds = drawn.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        return [style.summary(rows.count, kinds.map { kind in (kind, drawn.count { $0 == kind }) })]
    }

    /// The most rows that anyone listens to.
    private static let told = 12
}
