/// The marks of a narrow page in columns, a group of columns for each lane.
struct TimelineColumns {
    /// In the order in which they are most likely to begin; `isShared` where the same mark was drawn for an entry before.
    let marks: [(name: String, mark: TimelineMark, across: Double, isShared: Bool)]
    let left: Double
    let right: Double

    /// Between two lanes.
    private static let gap = 4.0

    init(_ content: TimelineContent, scale: TimelineScale, left: Double) {
        var marks: [(name: String, mark: TimelineMark, across: Double, isShared: Bool)] = []
        var lefts = left
        var seen: [TimelineDrawing.Entry: Double] = [:]
        for lane in content.lanes {
            var rows = TimelineRows()
            for (entry, span) in content.dated where entry.lane == lane {
                let mark = TimelineMark(span, lane: lane, layout: .vertical, scale: scale)
                // Entries of one lane and one period share a mark: it is the same stretch of time.
                let alike = TimelineDrawing.Entry(name: "", lane: lane, period: entry.period)
                if let across = seen[alike] {
                    marks.append((entry.name, mark, across, true))
                } else {
                    let across = lefts + (Double(rows.place(mark.reach, gap: 3)) + 0.5) * Self.pitch(lane)
                    seen[alike] = across
                    marks.append((entry.name, mark, across, false))
                }
            }
            lefts += Double(rows.count) * Self.pitch(lane) + Self.gap
        }
        self.left = left
        right = lefts - Self.gap
        // Each lane was in order; the names beside them need one order for all.
        self.marks = marks.enumerated().sorted { one, two in
            (one.element.mark.likelyStart, one.offset) < (two.element.mark.likelyStart, two.offset)
        }.map(\.element)
    }

    private init(
        marks: [(name: String, mark: TimelineMark, across: Double, isShared: Bool)], left: Double, right: Double
    ) {
        self.marks = marks
        self.left = left
        self.right = right
    }

    /// The same columns pushed together.
    func narrowed(to share: Double) -> TimelineColumns {
        TimelineColumns(
            marks: marks.map { ($0.name, $0.mark, left + ($0.across - left) * share, $0.isShared) }, left: left,
            right: left + (right - left) * share)
    }

    private static func pitch(_ lane: TimelineDrawing.Lane) -> Double {
        lane == .campaign ? 11.5 : 10.5
    }
}
