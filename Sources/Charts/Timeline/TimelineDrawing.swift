package import Evidence

/// A timeline in the manner of Priestley's charts: bars and marks along a scale of time, as one SVG image.
///
/// The drawing stands in a page at its own size, and the page lists the same entries beneath it: so there are no
/// links inside, and the description says in words what is drawn. It is never larger than 20 KB: where many entries
/// would take more, names go first, then single marks give way to counts.
package struct TimelineDrawing: Sendable {
    /// What is drawn, in any order; entries of one day keep theirs.
    package let entries: [Entry]
    /// The name of the image for those who hear it, in one line.
    package let title: String
    /// A sentence or two ahead of the entries in words.
    package let description: String
    /// The stretch to show; entries outside are left out, undated ones stay. Nothing shows all of them.
    package let within: EDTF?
    /// How dates and the few words of the drawing are written.
    package let style: NumberStyle

    /// A timeline of the entries; `within` narrows the stretch that is shown, open ends of it reach as far as they do.
    package init(
        entries: [Entry], title: String, description: String, within: EDTF? = nil, style: NumberStyle = .english
    ) {
        self.entries = entries
        self.title = title
        self.description = description
        self.within = within
        self.style = style
    }

    /// The largest image in bytes.
    static let limit = 20_000
    /// From how many entries on only campaigns carry their names.
    static let named = 60

    /// The SVG element, `width` pixels wide; `id` stands in front of every id inside it.
    ///
    /// Across, 640 to 1100 pixels look right; downwards, 288 to 358. The same input gives the same bytes.
    package func svg(layout: Layout, width: Double, id: String) -> String {
        let width = width.isFinite ? min(max(width.rounded(), 240), 4000) : 640
        let shown = TimelineContent(self)
        var drawn = ""
        for detail in TimelineDetail.allCases where detail.suits(shown) {
            guard let image = draw(shown, detail, layout, width, id) else { continue }
            drawn = image
            if drawn.utf8.count <= Self.limit { break }
        }
        return drawn
    }

    private func draw(
        _ content: TimelineContent, _ detail: TimelineDetail, _ layout: Layout, _ width: Double, _ id: String
    ) -> String? {
        let sheet: TimelineSheet? =
            switch layout {
            case .horizontal: TimelineAcross(content: content, detail: detail, width: width).sheet
            case .vertical: TimelineDown(content: content, detail: detail, width: width).sheet
            }
        guard let sheet else { return nil }
        let words = TimelineWords(drawing: self, content: content, detail: detail)
        return sheet.svg(width: width, id: id, title: words.title, description: words.description)
    }
}
