/// The lines of one part, and where they and its bar stand.
struct PartText: Hashable {
    /// Where the words "rest not stated" stand, counted from the top of the bar.
    struct Rest: Hashable {
        let x: Double
        let y: Double
        let anchor: TextAnchor
    }

    let name: [String]
    let label: [String]
    let labelStyle: TextStyle
    let detail: [String]
    /// Parts stand further right than what they are in.
    let indent: Double
    /// Absent where nothing is left, or no bar is drawn.
    let rest: Rest?
    /// Whether there is a bar, or at least an empty stretch.
    let hasBar: Bool

    init(_ stretch: PartStretch, scale: PlotScale?, style: NumberStyle, width: Double) {
        indent = Double(stretch.depth) * 12
        let room = width - indent
        let text = stretch.part.row.label(in: style)
        name = TextStyle.name.lines(stretch.part.name, width: room)
        label = text.style.lines(text.text, width: room)
        labelStyle = text.style
        detail = TextStyle.detail.lines(stretch.part.detail ?? "", width: room)
        hasBar = scale != nil && (stretch.part.end != nil || stretch.rest != nil)
        rest = scale.flatMap { Self.rest(stretch, scale: $0, style: style, width: width) }
    }

    /// Where the bar begins.
    var markTop: Double {
        Double(name.count) * TextStyle.name.lineHeight + Double(label.count) * labelStyle.lineHeight
            + Double(detail.count) * TextStyle.detail.lineHeight + (hasBar ? 4 : 0)
    }

    var height: Double {
        let under = rest.map { max(0, $0.y + TextStyle.tick.lineHeight - BarPainter.thickness) } ?? 0
        return markTop + (hasBar ? BarPainter.thickness : 0) + under
    }

    /// Inside the empty stretch where there is room, else under its end.
    private static func rest(
        _ stretch: PartStretch, scale: PlotScale, style: NumberStyle, width: Double
    ) -> Rest? {
        guard let rest = stretch.rest else { return nil }
        let words = TextStyle.tick.width(style.rest)
        let left = scale.x(rest.lowerBound) + MarkShape.bar.reach(of: stretch.part.mark)
        let right = scale.x(rest.upperBound)
        if right - left >= words + 12 { return Rest(x: left + 6, y: 0.5, anchor: .start) }
        let y = BarPainter.thickness + 2
        return right >= words ? Rest(x: right, y: y, anchor: .end) : Rest(x: 0, y: y, anchor: .start)
    }
}
