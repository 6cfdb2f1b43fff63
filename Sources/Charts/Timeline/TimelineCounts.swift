/// How many entries begin in each month, or in the shortest longer stretch that can be seen.
struct TimelineCounts {
    private let scale: TimelineScale
    private let step: TimelineStep
    private let style: NumberStyle
    /// In days; what begins at one ends at the next.
    private let starts: [Int]
    private let counts: [Int]

    /// The height of the highest column.
    static let height = 40.0

    init(_ spans: [TimelineSpan], scale: TimelineScale, style: NumberStyle) {
        self.scale = scale
        self.style = style
        // A bounded number of columns, however wide the image.
        step = TimelineStep.finest(on: scale, spacing: max(7, scale.length / 120))
        let ticks = step.ticks(scale.stretch).map(\.day)
        let starts = ticks.first == scale.stretch.start ? ticks : [scale.stretch.start] + ticks
        var counts = starts.map { _ in 0 }
        for span in spans {
            guard let index = starts.lastIndex(where: { $0 <= span.first }) else { continue }
            counts[index] += 1
        }
        self.starts = starts
        self.counts = counts
    }

    private var most: Int { counts.max() ?? 0 }

    var total: Int { counts.reduce(0, +) }

    /// "Events: 600 in all, at most 27 beginning in one month"
    func heading(_ lane: TimelineDrawing.Lane) -> String {
        let words = style.counts(total, most: most, step: step)
        return style == .chinese ? "\(style.heading(lane))：\(words)" : "\(style.heading(lane)): \(words)"
    }

    /// Columns that stand on a line; `reach` is the length of the highest.
    func path(_ layout: TimelineDrawing.Layout, foot: Double, reach: Double = -height) -> String {
        var path = TimelinePath(layout)
        for (index, count) in counts.enumerated() where count > 0 {
            let from = scale.at(starts[index])
            let to = index + 1 < starts.count ? scale.at(starts[index + 1]) : scale.end
            let length = reach * Double(count) / Double(max(most, 1))
            path.box(from + 0.5, max(to - 0.5, from + 2), foot, foot + length)
        }
        return path.text
    }
}
