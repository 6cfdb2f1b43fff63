/// Several bar charts side by side or under each other, one a metric, with the same rows in the same order.
///
/// Each has its own axis, since numbers of different metrics are not to be compared.
package struct SmallMultiples: Sendable, Hashable {
    /// One metric's bars.
    package struct Panel: Sendable, Hashable {
        /// The metric's name, shown above the bars.
        package let title: String
        /// What is counted, in words.
        package let unit: String
        /// The same campaigns in every panel.
        package let rows: [ChartRow]
        /// All rows over the same axis, where these are a portion of them; else empty.
        package let sharing: [ChartRow]

        /// A panel.
        package init(title: String, unit: String, rows: [ChartRow], sharing: [ChartRow] = []) {
            self.title = title
            self.unit = unit
            self.rows = rows
            self.sharing = sharing
        }
    }

    /// The drawing's name, for those who cannot see it.
    package let title: String
    /// In reading order.
    package let panels: [Panel]
    /// How numbers are written.
    package let style: NumberStyle

    /// Charts of several metrics.
    package init(title: String, panels: [Panel], style: NumberStyle = .english) {
        self.title = title
        self.panels = panels
        self.style = style
    }

    /// The drawing, `width` pixels wide and as high as it must be; `id` begins every id inside.
    package func svg(width: Double, id: String) -> String {
        let id = ChartID(id)
        let width = ChartWidth.usable(width)
        let grid = PanelGrid(panels, style: style, width: width)
        let sentences = zip(panels, grid.plots).flatMap { [style.lead($0.title)] + $1.sentences }
        return SVG.chart(
            id, title: title, description: style.paragraph(sentences), width: width, height: grid.height,
            hatched: panels.contains { $0.rows.contains(where: \.mark.isHatched) }
        ) { svg in
            grid.draw(hatchFill: id.hatchFill, into: &svg)
        }
    }
}
