import Foundation

/// The stretch of numbers that an axis covers, always with zero on it, and its ticks at round numbers.
struct AxisScale: Hashable {
    /// The first tick; zero unless a number is negative.
    let lower: Decimal
    /// The last tick; where every number is zero it is 1, so that the axis has a length.
    let upper: Decimal
    /// From the lowest to the highest, a 1, 2 or 5 with zeros apart.
    let ticks: [Decimal]

    /// The finest scale with no more than `intervals` steps; nothing where there is no number to show.
    ///
    /// Whole numbers get whole ticks: there is no half suspect.
    init?(_ values: [Decimal], intervals: Int) {
        let values = values.filter(\.isFinite)
        guard !values.isEmpty else { return nil }
        let greatest = max(0, values.max() ?? 0)
        let least = max(0, -(values.min() ?? 0))
        guard greatest > 0 || least > 0 else {
            (lower, upper, ticks) = (0, 1, [0])
            return
        }
        let isMixed = greatest > 0 && least > 0
        let most = Decimal(max(intervals, isMixed ? 2 : 1))
        let isWhole = values.allSatisfy { Self.roundedUp($0.magnitude) == $0.magnitude }
        var exponent = Int(log10((greatest + least).double).rounded(.down)) - 3
        if isWhole { exponent = max(0, exponent) }
        var steps = Self.steps(exponent)
        while let step = steps.first {
            let above = Self.roundedUp(greatest / step)
            let below = Self.roundedUp(least / step)
            if above + below <= most {
                (lower, upper) = (-below * step, above * step)
                ticks = Self.ticks(from: lower, to: upper, step: step)
                return
            }
            steps.removeFirst()
            if steps.isEmpty {
                exponent += 1
                steps = Self.steps(exponent)
            }
        }
        return nil
    }

    /// From zero to a number, without ticks; nothing where there is no length to show.
    init?(spanning length: Decimal) {
        guard length.isFinite, length > 0 else { return nil }
        (lower, upper, ticks) = (0, length, [])
    }

    /// Where a number stands between the ends: 0 at the lower, 1 at the upper.
    func fraction(_ value: Decimal) -> Double {
        let fraction = ((value - lower) / (upper - lower)).double
        return fraction.isFinite ? fraction : 0
    }

    private static func steps(_ exponent: Int) -> [Decimal] {
        [1, 2, 5].map { Decimal(sign: .plus, exponent: exponent, significand: $0) }
    }

    private static func ticks(from lower: Decimal, to upper: Decimal, step: Decimal) -> [Decimal] {
        var ticks: [Decimal] = []
        var tick = lower
        while tick <= upper {
            ticks.append(tick)
            tick += step
        }
        return ticks
    }

    /// The next whole number from a number that is not negative.
    private static func roundedUp(_ value: Decimal) -> Decimal {
        var input = value
        var whole = Decimal()
        NSDecimalRound(&whole, &input, 0, .down)
        return whole < value ? whole + 1 : whole
    }
}
