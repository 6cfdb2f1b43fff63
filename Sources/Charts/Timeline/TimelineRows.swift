/// Puts marks into as few rows, or columns, as they need; each takes the first that is free.
struct TimelineRows {
    private var ends: [Double] = []

    /// How many are in use.
    var count: Int { ends.count }

    /// Marks have to come in the order in which they begin.
    mutating func place(_ reach: ClosedRange<Double>, gap: Double) -> Int {
        if let row = ends.firstIndex(where: { $0 + gap <= reach.lowerBound }) {
            ends[row] = reach.upperBound
            return row
        }
        ends.append(reach.upperBound)
        return ends.count - 1
    }
}
