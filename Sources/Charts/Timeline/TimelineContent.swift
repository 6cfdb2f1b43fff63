import Evidence

/// What of a timeline is shown: the stretch of time, and the entries in the order in which they begin.
struct TimelineContent {
    /// An entry and where it lies.
    let dated: [(entry: TimelineDrawing.Entry, span: TimelineSpan)]
    let undated: [TimelineDrawing.Entry]
    /// Nothing where no entry has a date.
    let stretch: TimelineStretch?
    let style: NumberStyle

    init(_ drawing: TimelineDrawing) {
        style = drawing.style
        let shown = drawing.entries.compactMap { entry -> (TimelineDrawing.Entry, EDTF)? in
            guard let period = entry.period, !period.dates.isEmpty else { return nil }
            if let within = drawing.within, !period.overlaps(within) { return nil }
            return (entry, period)
        }
        undated = drawing.entries.filter { $0.period.map(\.dates.isEmpty) ?? true }
        guard let stretch = TimelineStretch(of: shown.map(\.1), within: drawing.within) else {
            self.stretch = nil
            dated = []
            return
        }
        self.stretch = stretch
        let spans = shown.map { (entry: $0.0, span: TimelineSpan($0.1, in: stretch)) }
        // What begins first comes first, the longer one of two that begin together; else the order given.
        dated = spans.enumerated().sorted { left, right in
            let (one, two) = (left.element.span, right.element.span)
            return (one.first, -one.end, left.offset) < (two.first, -two.end, right.offset)
        }.map(\.element)
    }

    /// The lanes that have dated entries, in their order.
    var lanes: [TimelineDrawing.Lane] {
        TimelineDrawing.Lane.allCases.filter { lane in dated.contains { $0.entry.lane == lane } }
    }
}
