/// One figure in a chart of rows.
package struct ChartRow: Sendable, Hashable {
    /// What the figure is about, such as a campaign.
    package let name: String
    /// A remark on the name, such as the period in words.
    package let detail: String?
    /// The reported words, which label the mark; where the figure is missing, its reason stands instead.
    package let words: String
    /// What is drawn.
    package let mark: ChartMark

    /// A row; without words it is labelled with nothing but its mark.
    package init(name: String, detail: String? = nil, words: String, mark: ChartMark) {
        self.name = name
        self.detail = detail
        self.words = words
        self.mark = mark
    }

    /// What labels the mark, and how.
    func label(in style: NumberStyle) -> (text: String, style: TextStyle) {
        if case .missing(let reason) = mark { return (reason, .reason) }
        guard !mark.values.isEmpty else { return (style.unknown, .reason) }
        return (words.isEmpty && mark.isZero ? "0" : words, .words)
    }

    /// The row in a sentence.
    func sentence(in style: NumberStyle, shape: MarkShape) -> String {
        style.sentence(
            name: name, detail: detail, words: label(in: style).text, drawn: style.drawing(of: mark, as: shape))
    }
}
