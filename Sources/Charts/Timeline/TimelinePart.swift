/// A part of a bar, in days or in pixels along time.
struct TimelinePart<Position: Comparable & Sendable>: Sendable {
    let from: Position
    /// Not in the part any more.
    let to: Position
    /// Somewhere within, not all through.
    let isPale: Bool
    let isUncertain: Bool
}

extension TimelinePart where Position == Double {
    func moved(from: Double, to: Double) -> TimelinePart<Double> {
        TimelinePart(from: from, to: to, isPale: isPale, isUncertain: isUncertain)
    }
}
