import Evidence

/// Where a period lies in the stretch that is shown, and how sure its ends are.
struct TimelineSpan: Sendable {
    /// In the order of time and without gaps; one at least.
    let parts: [TimelinePart<Int>]
    let head: TimelineEnd
    let tail: TimelineEnd
    /// A single day.
    let isPoint: Bool

    /// The first day drawn, in days since 1970-01-01.
    var first: Int { parts.first?.from ?? 0 }
    /// The day after the last one drawn.
    var end: Int { parts.last?.to ?? 0 }
    var isUncertain: Bool { parts.contains(where: \.isUncertain) }
    var isApproximate: Bool { head == .soft || tail == .soft }

    init(_ period: EDTF, in stretch: TimelineStretch) {
        var head: TimelineEnd
        var tail: TimelineEnd
        var parts: [TimelinePart<Int>]
        switch period {
        case .date(let date):
            head = Self.end(.date(date))
            tail = head
            parts = [Self.part(date)]
            isPoint = date.isDay
        case .interval(let from, let to):
            head = Self.end(from)
            tail = Self.end(to)
            parts = Self.parts(from: from, to: to, in: stretch)
            isPoint = false
        }
        if !isPoint {
            if parts.contains(where: { $0.from < stretch.start }) { head = .cut }
            if parts.contains(where: { $0.to > stretch.end }) { tail = .cut }
        }
        parts = parts.compactMap { part in
            let (from, to) = (max(part.from, stretch.start), min(part.to, stretch.end))
            guard from < to else { return nil }
            return TimelinePart(from: from, to: to, isPale: part.isPale, isUncertain: part.isUncertain)
        }
        self.head = head
        self.tail = tail
        // A bar of which only an unknown end reaches into the stretch stands at the edge.
        self.parts = parts.isEmpty ? [Self.edge(of: period, in: stretch)] : parts
    }

    private static func end(_ endpoint: EDTF.Endpoint) -> TimelineEnd {
        switch endpoint {
        case .open: .open
        case .unknown: .unknown
        case .date(let date): date.isApproximate ? .soft : .closed
        }
    }

    private static func part(_ date: EDTFDate) -> TimelinePart<Int> {
        TimelinePart(
            from: date.earliest.daysSince1970, to: date.latest.daysSince1970 + 1, isPale: !date.isDay,
            isUncertain: date.isUncertain)
    }

    private static func parts(
        from: EDTF.Endpoint, to: EDTF.Endpoint, in stretch: TimelineStretch
    ) -> [TimelinePart<Int>] {
        let start = from.date.map(part)
        let finish = to.date.map(part)
        if let start, let finish, start.to > finish.from {
            return [
                TimelinePart(
                    from: start.from, to: max(start.to, finish.to), isPale: start.isPale || finish.isPale,
                    isUncertain: start.isUncertain || finish.isUncertain)
            ]
        }
        // An open end lasts as far as the stretch goes; an unknown one is not drawn as time at all.
        let low = start?.to ?? (from == .open ? finish.map { min(stretch.start, $0.from) } : nil)
        let high = finish?.from ?? (to == .open ? start.map { max(stretch.end, $0.to) } : nil)
        var all = [start].compactMap { $0 }
        if let low, let high, low < high {
            all.append(TimelinePart(from: low, to: high, isPale: false, isUncertain: false))
        }
        return all + [finish].compactMap { $0 }
    }

    private static func edge(of period: EDTF, in stretch: TimelineStretch) -> TimelinePart<Int> {
        let isBefore = period.dates.contains { $0.latest < stretch.first }
        let day = isBefore ? stretch.start : stretch.end - 1
        return TimelinePart(from: day, to: day + 1, isPale: true, isUncertain: true)
    }
}

extension EDTFDate {
    fileprivate var isDay: Bool { precision == .day || precision == .time }
    fileprivate var isApproximate: Bool {
        qualification == .approximate || qualification == .uncertainAndApproximate
    }
    /// Marked so. A season, a decade or a year with unspecified digits is a span in which it lies, and no doubt.
    fileprivate var isUncertain: Bool {
        qualification == .uncertain || qualification == .uncertainAndApproximate
    }
}
