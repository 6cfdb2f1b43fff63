/// From days to pixels along time.
struct TimelineScale: Sendable {
    let stretch: TimelineStretch
    /// The pixel of the first day's beginning.
    let start: Double
    /// Pixels from the first day to the last.
    let length: Double

    var end: Double { start + length }
    var pixelsPerDay: Double { length / Double(stretch.end - stretch.start) }

    /// The pixel at which a day begins.
    func at(_ day: Int) -> Double {
        start + Double(day - stretch.start) * pixelsPerDay
    }
}
