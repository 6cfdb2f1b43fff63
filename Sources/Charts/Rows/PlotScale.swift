import Foundation

/// Where the numbers of an axis stand across a drawing.
struct PlotScale: Hashable {
    let axis: AxisScale
    /// Where the lowest number stands, in pixels.
    let left: Double
    /// From the lowest number to the highest, in pixels.
    let length: Double

    /// Where zero stands.
    var zero: Double { left + axis.fraction(0) * length }

    /// Where a number stands.
    func x(_ value: Decimal) -> Double { left + axis.fraction(value) * length }

    /// The same scale with its zero where this one has `value`.
    func moved(to value: Decimal) -> PlotScale {
        PlotScale(axis: axis, left: left + axis.fraction(value) * length, length: length)
    }
}
