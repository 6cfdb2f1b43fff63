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

    /// Every row in words.
    var sentences: [String] { rows.map { $0.sentence(in: style, shape: shape) } }
}
