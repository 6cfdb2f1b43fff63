import Foundation

/// Places the whole and its parts under each other, all at one scale.
struct PartLayout {
    private let stretches: [PartStretch]
    private let texts: [PartText]
    private let scale: PlotScale?
    private let style: NumberStyle

    private static let gap: Double = 16

    init(_ stretches: [PartStretch], style: NumberStyle, width: Double) {
        self.stretches = stretches
        self.style = style
        let scale = AxisScale(spanning: stretches.flatMap(\.values).max() ?? 0).map {
            PlotScale(axis: $0, left: 1, length: width - 1 - MarkShape.bar.tail)
        }
        self.scale = scale
        texts = stretches.map { PartText($0, scale: scale, style: style, width: width) }
    }

    var height: Double {
        texts.map(\.height).reduce(0, +) + Double(max(texts.count - 1, 0)) * Self.gap + 3
    }

    func draw(hatchFill: String, into svg: inout SVG) {
        var y: Double = 0
        for (stretch, text) in zip(stretches, texts) {
            var next = svg.text(text.name, .name, x: text.indent, y: y)
            next = svg.text(text.detail, .detail, x: text.indent, y: next)
            _ = svg.text(text.label, text.labelStyle, x: text.indent, y: next)
            if let scale { drawBar(stretch, text, scale: scale, y: y + text.markTop, hatchFill, into: &svg) }
            y += text.height + Self.gap
        }
    }

    private func drawBar(
        _ stretch: PartStretch, _ text: PartText, scale: PlotScale, y: Double, _ hatchFill: String,
        into svg: inout SVG
    ) {
        if let track = stretch.track, text.hasBar {
            outline("track", track, scale: scale, y: y, into: &svg)
        }
        if stretch.part.end != nil {
            BarPainter(scale: scale.moved(to: stretch.start), hatchFill: hatchFill)
                .draw(stretch.part.mark, y: y, into: &svg)
        }
        if let rest = text.rest {
            svg.text(style.rest, .tick, x: rest.x, y: y + rest.y, anchor: rest.anchor)
        }
    }

    /// The stretch of what the part is in: dashed, since it is empty.
    private func outline(
        _ name: String, _ range: ClosedRange<Decimal>, scale: PlotScale, y: Double, into svg: inout SVG
    ) {
        let (left, right) = (scale.x(range.lowerBound), scale.x(range.upperBound))
        svg.rect(
            name, x: left + 0.5, y: y + 0.5, width: max(right - left - 1, 1), height: BarPainter.thickness - 1,
            ["fill": "none", "stroke": "currentColor", "stroke-dasharray": "2 3"])
    }
}
