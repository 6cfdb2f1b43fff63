/// A whole and what is reported of its parts, each drawn inside the stretch of what it is a part of.
package struct PartChart: Sendable, Hashable {
    /// The drawing's name, for those who cannot see it.
    package let title: String
    /// The whole; its parts may have parts, and those again.
    package let whole: Part
    /// How numbers are written.
    package let style: NumberStyle

    /// A chart of parts.
    package init(title: String, whole: Part, style: NumberStyle = .english) {
        self.title = title
        self.whole = whole
        self.style = style
    }

    /// The drawing, `width` pixels wide and as high as it must be; `id` begins every id inside.
    package func svg(width: Double, id: String) -> String {
        let id = ChartID(id)
        let width = ChartWidth.usable(width)
        let stretches = PartStretch.all(of: whole)
        let layout = PartLayout(stretches, style: style, width: width)
        let sentences = stretches.map { stretch in
            let sentence = stretch.part.sentence(in: style)
            return stretch.rest == nil ? sentence : style.paragraph([sentence, style.restSentence])
        }
        return SVG.chart(
            id, title: title, description: style.paragraph(sentences), width: width, height: layout.height,
            hatched: stretches.contains(where: \.part.mark.isHatched)
        ) { svg in
            layout.draw(hatchFill: id.hatchFill, into: &svg)
        }
    }
}
