import Foundation

/// How a plot of rows shares out its width: names, marks and the words beside them.
struct PlotFrame: Hashable {
    /// Whether names stand in a column of their own, left of the marks.
    let isWide: Bool
    /// The width of that column; 0 where there is none.
    let names: Double
    /// Where the marks may begin.
    let left: Double
    /// The width of the whole plot.
    let width: Double
    /// Absent where no row has a number.
    let scale: PlotScale?
    /// The word for the numbers at the ticks.
    let unit: NumberUnit
    /// Whether the words stand above their mark, since beside it they would leave it no room.
    let hasWordsAbove: Bool

    /// Where reasons stand: clear of the line at zero, where it runs through every row.
    var reasons: Double {
        guard isWide, !hasWordsAbove, let scale else { return left }
        return scale.zero + 6
    }

    /// Narrower than this, names stand above their marks.
    private static let wide: Double = 480

    init(_ rows: [ChartRow], shape: MarkShape, style: NumberStyle, width: Double, wordsAbove: Bool = false) {
        self.width = width
        isWide = width >= Self.wide
        let longest = rows.map { max(TextStyle.name.width($0.name), TextStyle.detail.width($0.detail ?? "")) }.max()
        names = isWide ? min(longest ?? 0, width * 0.38).rounded(.up) : 0
        left = isWide ? names + 20 : 0
        let values = rows.flatMap(\.mark.values)
        let unit = NumberUnit.fitting(values.map(\.magnitude).max() ?? 0, in: style)
        var best: (scale: PlotScale?, hasWordsAbove: Bool) = (nil, false)
        for intervals in stride(from: isWide ? 5 : 4, through: 1, by: -1) {
            guard let axis = AxisScale(values, intervals: intervals) else { break }
            let whole = Self.whole(axis, shape: shape, left: left, width: width)
            let shorter = wordsAbove ? nil : Self.shortened(whole, for: rows, shape: shape, style: style, width: width)
            best = (shorter ?? whole, shorter == nil)
            if Self.haveRoom(shorter ?? whole, unit, style) { break }
        }
        (scale, hasWordsAbove) = best
        self.unit = unit
    }

    /// The scale where only marks need room.
    private static func whole(_ axis: AxisScale, shape: MarkShape, left: Double, width: Double) -> PlotScale {
        let before: Double = axis.lower < 0 ? shape.tail : shape == .dot ? DotPainter.radius : 1
        let after: Double = axis.upper > 0 ? shape.tail : DotPainter.radius
        return PlotScale(axis: axis, left: left + before, length: max(width - left - before - after, 1))
    }

    /// The scale with room for words beside their marks; nothing where that would take more than half of it.
    private static func shortened(
        _ whole: PlotScale, for rows: [ChartRow], shape: MarkShape, style: NumberStyle, width: Double
    ) -> PlotScale? {
        guard whole.axis.lower.isZero else { return nil }
        var length = whole.length
        for row in rows {
            guard let end = row.mark.values.max() else { continue }
            let label = shape.reach(of: row.mark) + 6 + TextStyle.words.width(row.label(in: style).text)
            let room = width - whole.left - label
            let fraction = whole.axis.fraction(end)
            if fraction * length > room { length = fraction > 0 ? room / fraction : 0 }
        }
        guard length >= whole.length / 2 else { return nil }
        return PlotScale(axis: whole.axis, left: whole.left, length: length)
    }

    /// Whether the numbers at the ticks keep apart.
    private static func haveRoom(_ scale: PlotScale, _ unit: NumberUnit, _ style: NumberStyle) -> Bool {
        let places = scale.axis.ticks.map { tick in
            (x: scale.x(tick), width: TextStyle.tick.width(unit.label(tick, in: style)))
        }
        return zip(places, places.dropFirst()).allSatisfy { one, next in
            next.x - one.x >= max(one.width, next.width) + 14
        }
    }
}
