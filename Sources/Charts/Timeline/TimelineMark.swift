/// The mark of an entry, in pixels along time.
struct TimelineMark {
    let lane: TimelineDrawing.Lane
    let layout: TimelineDrawing.Layout
    /// In the order of time; for a point one part without a length.
    let parts: [TimelinePart<Double>]
    let head: TimelineEnd
    let tail: TimelineEnd
    let isPoint: Bool
    let isUncertain: Bool
    let isApproximate: Bool

    init(_ span: TimelineSpan, lane: TimelineDrawing.Lane, layout: TimelineDrawing.Layout, scale: TimelineScale) {
        self.lane = lane
        self.layout = layout
        // A campaign is a bar even on a single day.
        isPoint = span.isPoint && lane != .campaign
        isUncertain = span.isUncertain
        isApproximate = span.isApproximate
        head = span.head
        tail = span.tail
        let parts = span.parts.map {
            TimelinePart(
                from: scale.at($0.from), to: scale.at($0.to), isPale: $0.isPale, isUncertain: $0.isUncertain)
        }
        if isPoint {
            let middle = (parts[0].from + parts[0].to) / 2
            self.parts = [parts[0].moved(from: middle, to: middle)]
        } else {
            self.parts = Self.legible(parts, in: scale)
        }
    }

    /// A mark of a given length, for a key or a list.
    init(
        lane: TimelineDrawing.Lane, from: Double, to: Double, head: TimelineEnd = .closed, tail: TimelineEnd = .closed,
        isPale: Bool = false, isUncertain: Bool = false
    ) {
        self.lane = lane
        layout = .horizontal
        isPoint = from == to
        self.isUncertain = isUncertain
        isApproximate = head == .soft || tail == .soft
        self.head = head
        self.tail = tail
        parts = [TimelinePart(from: from, to: to, isPale: isPale, isUncertain: isUncertain)]
    }

    private init(_ other: TimelineMark, parts: [TimelinePart<Double>]) {
        lane = other.lane
        layout = other.layout
        isPoint = other.isPoint
        isUncertain = other.isUncertain
        isApproximate = other.isApproximate
        head = other.head
        tail = other.tail
        self.parts = parts
    }

    func moved(by distance: Double) -> TimelineMark {
        TimelineMark(self, parts: parts.map { $0.moved(from: $0.from + distance, to: $0.to + distance) })
    }

    /// Where the dated part begins and ends.
    var start: Double { parts.first?.from ?? 0 }
    var end: Double { parts.last?.to ?? 0 }
    /// Where the thing is most likely to begin: in the middle of what is known of its beginning.
    var likelyStart: Double {
        guard let first = parts.first, first.isPale || first.isUncertain else { return start }
        return (first.from + first.to) / 2
    }
    /// With all that is drawn around it.
    var reach: ClosedRange<Double> {
        if isPoint {
            let radius = isApproximate ? 9.5 : 5.5
            return start - radius...start + radius
        }
        return start - head.reach...end + tail.reach
    }

    var classes: String {
        var classes = "period is-\(lane.rawValue)"
        if isApproximate { classes += " is-approximate" }
        if isUncertain { classes += " is-uncertain" }
        if head == .unknown || tail == .unknown { classes += " is-unknown" }
        if head == .open || tail == .open { classes += " is-open" }
        if head == .cut || tail == .cut { classes += " is-cut" }
        return classes
    }

    /// Bars too short to be seen grow around their middle; a dotted or fading end takes room from its neighbour.
    private static func legible(_ parts: [TimelinePart<Double>], in scale: TimelineScale) -> [TimelinePart<Double>] {
        var parts = parts
        let last = parts.count - 1
        let least = parts.contains(where: \.isUncertain) ? 9.0 : 5.0
        let missing = least - (parts[last].to - parts[0].from)
        if missing > 0 {
            let from = max(parts[0].from - missing / 2, scale.start - 4)
            return [parts[0].moved(from: from, to: from + least)]
        }
        guard last > 0 else { return parts }
        let shortest = 9.0
        if parts[0].isUncertain, parts[0].to - parts[0].from < shortest {
            let limit = min(parts[0].from + shortest, parts[1].to)
            parts[0] = parts[0].moved(from: parts[0].from, to: limit)
            parts[1] = parts[1].moved(from: limit, to: parts[1].to)
        }
        if parts[last].isUncertain, parts[last].to - parts[last].from < shortest {
            let limit = max(parts[last].to - shortest, parts[last - 1].from)
            parts[last] = parts[last].moved(from: limit, to: parts[last].to)
            parts[last - 1] = parts[last - 1].moved(from: parts[last - 1].from, to: limit)
        }
        return parts
    }
}

extension TimelineMark {
    /// For a list of entries: the shape of a lane at the beginning of a slot.
    static func sample(_ lane: TimelineDrawing.Lane) -> TimelineMark {
        lane == .campaign ? TimelineMark(lane: lane, from: 0, to: 11) : TimelineMark(lane: lane, from: 5.5, to: 5.5)
    }
}
