/// One dot or one pair of bounds a row, over one axis that starts at zero, in the order given.
package struct DotChart: Sendable, Hashable {
    /// The drawing's name, for those who cannot see it.
    package let title: String
    /// What is counted, in words: "suspects", "yuan", "percent".
    package let unit: String
    /// From top to bottom.
    package let rows: [ChartRow]
    /// All rows over the same axis, where these are a portion of them; else empty.
    package let sharing: [ChartRow]
    /// How numbers are written.
    package let style: NumberStyle

    /// A chart of dots.
    package init(
        title: String, unit: String, rows: [ChartRow], sharing: [ChartRow] = [], style: NumberStyle = .english
    ) {
        self.title = title
        self.unit = unit
        self.rows = rows
        self.sharing = sharing
        self.style = style
    }

    /// The drawing, `width` pixels wide and as high as it must be; `id` begins every id inside.
    package func svg(width: Double, id: String) -> String {
        RowPlot(rows, sharing: sharing, unit: unit, style: style, shape: .dot, width: ChartWidth.usable(width))
            .svg(title: title, id: ChartID(id))
    }
}
