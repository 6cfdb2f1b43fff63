import Foundation

/// Draws one figure as a bar that starts at zero.
struct BarPainter {
    /// From the top of a bar to its foot.
    static let thickness: Double = 16
    /// How far the hatching of "about" goes to each side of the number.
    static let hatched: Double = 8
    /// The width of the tick that stands for zero.
    static let tick: Double = 3

    let scale: PlotScale
    let hatchFill: String

    /// Draws the mark in a band of `thickness` whose top is `y`.
    func draw(_ mark: ChartMark, y: Double, into svg: inout SVG) {
        guard !mark.values.isEmpty else { return }
        switch mark {
        case _ where mark.isZero: tick(y, into: &svg)
        case .exact(let value): solid("is-exact", scale.zero, scale.x(value), y, into: &svg)
        case .from(let value), .upTo(let value):
            if mark.isOpenEnded {
                open(value, y, into: &svg)
            } else if value.isZero {
                tick(y, into: &svg)
            } else {
                hollow(value, y, into: &svg)
            }
        case .about(let value): about(value, y, into: &svg)
        case .between(let lower, let upper): between(lower, upper, y, into: &svg)
        case .missing: break
        }
    }

    /// Taller than a bar, so that nothing is not taken for very little.
    private func tick(_ y: Double, into svg: inout SVG) {
        rect(
            "is-zero", scale.zero, scale.zero + Self.tick, y - 2, Self.thickness + 4, ["fill": "currentColor"],
            into: &svg)
    }

    /// A solid bar, and a chevron set apart from it: the number goes on, nobody knows how far.
    private func open(_ value: Decimal, _ y: Double, into svg: inout SVG) {
        let end = scale.x(value)
        solid("is-open", scale.zero, end, y, into: &svg)
        let sign: Double = value < 0 ? -1 : 1
        let (near, tip) = (end + sign * 4, end + sign * 11)
        svg.line(
            "arrow",
            "M\(SVG.point(near, y + 1))L\(SVG.point(tip, y + Self.thickness / 2))"
                + "L\(SVG.point(near, y + Self.thickness - 1))", width: 2)
    }

    private func hollow(_ value: Decimal, _ y: Double, into svg: inout SVG) {
        let (left, right) = Self.ordered(scale.zero, scale.x(value))
        // The line is drawn inside, so that its outer edge is the bound.
        rect(
            "is-hollow", left + 0.8, max(right - 0.8, left + 1), y + 0.8, Self.thickness - 1.6,
            ["fill": "none", "stroke": "currentColor", "stroke-width": "1.6"], into: &svg)
    }

    /// The hatching has no outline and always the same length: it says "about" and claims no width.
    private func about(_ value: Decimal, _ y: Double, into svg: inout SVG) {
        let end = scale.x(value)
        let reach = Self.hatched
        if end < scale.zero {
            let start = min(end + reach, scale.zero)
            if start < scale.zero { solid("is-about", start, scale.zero, y, into: &svg) }
            hatch("is-about", end - reach, start, y, into: &svg)
        } else {
            let start = max(end - reach, scale.zero)
            if start > scale.zero { solid("is-about", scale.zero, start, y, into: &svg) }
            hatch("is-about", start, end + reach, y, into: &svg)
        }
    }

    private func between(_ lower: Decimal, _ upper: Decimal, _ y: Double, into svg: inout SVG) {
        let (left, right) = (scale.x(lower), scale.x(upper))
        if lower > 0 { solid("is-between", scale.zero, left, y, into: &svg) }
        if upper < 0 { solid("is-between", right, scale.zero, y, into: &svg) }
        hatch("is-between", left, right, y, into: &svg)
        rect(
            "is-outline", left + 0.8, max(right - 0.8, left + 1), y + 0.8, Self.thickness - 1.6,
            ["fill": "none", "stroke": "currentColor", "stroke-width": "1.6"], into: &svg)
    }

    private func solid(_ name: String, _ from: Double, _ to: Double, _ y: Double, into svg: inout SVG) {
        rect(name, from, to, y, Self.thickness, ["fill": "currentColor"], into: &svg)
    }

    private func hatch(_ name: String, _ from: Double, _ to: Double, _ y: Double, into svg: inout SVG) {
        rect("\(name) is-hatched", from, to, y, Self.thickness, ["fill": hatchFill], into: &svg)
    }

    /// A rectangle between two places; the thinnest still shows.
    private func rect(
        _ name: String, _ from: Double, _ to: Double, _ y: Double, _ height: Double,
        _ paint: KeyValuePairs<String, String?>, into svg: inout SVG
    ) {
        let (left, right) = Self.ordered(from, to)
        svg.rect("mark \(name)", x: left, y: y, width: max(right - left, 1), height: height, paint)
    }

    private static func ordered(_ one: Double, _ two: Double) -> (Double, Double) {
        (min(one, two), max(one, two))
    }
}
