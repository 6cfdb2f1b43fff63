/// Figures in the order of their size, if the evidence carries one.
package struct Ranking: Sendable {
    private let figures: [ComparableFigure]
    private let isMonthly: Bool

    /// - Parameters:
    ///   - figures: those that have a number.
    ///   - scale: as what they are compared: as reported, or for a month each.
    package init(_ figures: [ComparableFigure], on scale: CommonScale) {
        self.figures = figures
        isMonthly = scale == .perMonth
    }

    /// Whether it is sure of every two of them which is larger.
    package var isFounded: Bool { firstObstacle == nil }

    /// The first two of which that is not sure, and why.
    package var firstObstacle: (pair: Comparison, reason: String)? {
        for pair in Comparison.pairs(of: figures) {
            if let reason = reason(pair) { return (pair, reason) }
        }
        return nil
    }

    /// Every two of which it is not sure, and why.
    package var obstacles: [(pair: Comparison, reason: String)] {
        Comparison.pairs(of: figures).compactMap { pair in reason(pair).map { (pair, $0) } }
    }

    /// The greatest first. Means something only where the ranking is founded.
    package var descending: [ComparableFigure] {
        figures.sorted { left, right in
            if isMonthly, let one = left.monthlyRate.value, let two = right.monthlyRate.value {
                return one.compared(to: two) == .greater
            }
            return Comparison(left, right).order.value == .greater
        }
    }

    private func reason(_ pair: Comparison) -> String? {
        isMonthly ? pair.reasonForNoMonthlyRanking : pair.reasonForNoRanking
    }
}
