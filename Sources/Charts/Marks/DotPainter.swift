import Foundation

/// Draws one figure as a dot on an axis that starts at zero.
struct DotPainter {
    /// From the middle of a dot to its edge.
    static let radius: Double = 6

    let scale: PlotScale
    let hatchFill: String

    /// Draws the mark around the line at `y`.
    func draw(_ mark: ChartMark, y: Double, into svg: inout SVG) {
        guard !mark.values.isEmpty else { return }
        switch mark {
        case .exact(let value): dot("is-exact", scale.x(value), y, fill: "currentColor", into: &svg)
        case .from(let value), .upTo(let value):
            if mark.isOpenEnded {
                arrow(from: scale.x(value), isBackward: value < 0, y, into: &svg)
            } else {
                whisker(from: scale.x(value), y, into: &svg)
            }
            ring("is-open", scale.x(value), y, into: &svg)
        case .about(let value):
            dot("is-about", scale.x(value), y, fill: hatchFill, into: &svg)
        case .between(let lower, let upper):
            let (left, right) = (scale.x(lower), scale.x(upper))
            let half: Double = 4
            svg.rect(
                "mark is-between is-hatched", x: left, y: y - half, width: max(right - left, 1), height: half * 2,
                ["fill": hatchFill])
            ring("is-between", left, y, into: &svg)
            ring("is-between", right, y, into: &svg)
        case .missing: break
        }
    }

    private func dot(_ name: String, _ x: Double, _ y: Double, fill: String, into svg: inout SVG) {
        svg.element(
            "circle",
            [
                "class": "mark \(name)", "cx": SVG.number(x), "cy": SVG.number(y), "r": SVG.number(Self.radius),
                "fill": fill, "stroke": fill == "currentColor" ? nil : "currentColor",
            ])
    }

    private func ring(_ name: String, _ x: Double, _ y: Double, into svg: inout SVG) {
        svg.element(
            "circle",
            [
                "class": "mark \(name) is-hollow", "cx": SVG.number(x), "cy": SVG.number(y),
                "r": SVG.number(Self.radius - 1), "fill": "none", "stroke": "currentColor", "stroke-width": "2",
            ])
    }

    /// Away from zero, always as long, since nobody knows how far.
    private func arrow(from x: Double, isBackward: Bool, _ y: Double, into svg: inout SVG) {
        let sign: Double = isBackward ? -1 : 1
        let (start, tip, barb) = (x + sign * Self.radius, x + sign * 20, x + sign * 15)
        svg.line(
            "arrow",
            "M\(SVG.point(start, y))L\(SVG.point(tip, y))M\(SVG.point(barb, y - 5))L\(SVG.point(tip, y))"
                + "L\(SVG.point(barb, y + 5))", width: 2)
    }

    /// Back to zero, and closed there.
    private func whisker(from x: Double, _ y: Double, into svg: inout SVG) {
        let zero = scale.zero
        let edge = x + (x < zero ? Self.radius : -Self.radius)
        guard (edge - zero).magnitude > 1, (edge < zero) == (x < zero) else { return }
        svg.line(
            "whisker",
            "M\(SVG.point(zero, y - 5))L\(SVG.point(zero, y + 5))M\(SVG.point(zero, y))L\(SVG.point(edge, y))",
            width: 2)
    }
}
