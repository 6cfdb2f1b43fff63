import Foundation

/// Draws the axis of a plot: its unit, the numbers at its ticks, and quiet lines behind the marks.
struct AxisPainter {
    let scale: PlotScale
    let frame: PlotFrame
    let style: NumberStyle

    /// The unit over the numbers, which end a little above `foot`.
    func drawNumbers(_ unit: [String], foot: Double, into svg: inout SVG) {
        let numbers = foot - 8 - TextStyle.tick.lineHeight
        let top = numbers - Double(unit.count) * TextStyle.tick.lineHeight
        _ = svg.text(unit, .tick, x: frame.left, y: top)
        for tick in scale.axis.ticks {
            let label = frame.unit.label(tick, in: style)
            let half = TextStyle.tick.width(label) / 2
            let x = scale.x(tick)
            // Beside names there is a gap into which the first number may reach.
            let edge = frame.isWide ? frame.left - 12 : 0
            if x - half < edge {
                svg.text(label, .tick, x: edge, y: numbers)
            } else if x + half > frame.width {
                svg.text(label, .tick, x: frame.width, y: numbers, anchor: .end)
            } else {
                svg.text(label, .tick, x: x, y: numbers, anchor: .middle)
            }
        }
    }

    /// A line at every tick over each stretch, the one at zero stronger.
    func drawLines(_ stretches: [ClosedRange<Double>], into svg: inout SVG) {
        let grid = scale.axis.ticks.filter { !$0.isZero }.map(scale.x)
        let path = Self.path(grid, stretches)
        if !path.isEmpty { svg.line("grid", path, opacity: "0.2") }
        let zero = Self.path([scale.zero], stretches)
        if !zero.isEmpty { svg.line("zero", zero, opacity: "0.6") }
    }

    private static func path(_ places: [Double], _ stretches: [ClosedRange<Double>]) -> String {
        places.map { x in
            stretches.map { "M\(SVG.point(x, $0.lowerBound))V\(SVG.number($0.upperBound))" }.joined()
        }.joined()
    }
}
