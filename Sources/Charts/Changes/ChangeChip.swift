/// A change in percent: an arrow, the number where it is exact, and the reported words.
package struct ChangeChip: Sendable, Hashable {
    /// The change in percent; a fall is negative.
    package let change: ChartMark
    /// Whether the sign means anything: where nobody said which way the change went there is neither arrow nor number.
    package let isDirected: Bool
    /// The reported words with their base: "dropped 86 percent from its peak".
    package let words: String
    /// How numbers are written.
    package let style: NumberStyle

    /// A change with its words.
    package init(change: ChartMark, isDirected: Bool = true, words: String, style: NumberStyle = .english) {
        self.change = change
        self.isDirected = isDirected
        self.words = words
        self.style = style
    }

    /// The drawing, no wider than `width` pixels, and no wider than it must be; `id` begins every id inside.
    package func svg(width: Double, id: String) -> String {
        let layout = ChangeLayout(self, width: ChartWidth.usable(width))
        return SVG.chart(
            ChartID(id), title: words, description: layout.direction.description(in: style), width: layout.width,
            height: layout.height, hatched: false, body: layout.draw)
    }
}
