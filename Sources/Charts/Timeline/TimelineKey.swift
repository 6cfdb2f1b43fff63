/// What the marks mean, for those that occur.
struct TimelineKey {
    private let items: [(text: String, mark: TimelineMark)]

    init(_ spans: [TimelineSpan], style: NumberStyle) {
        let slot = TimelineDrawing.Lane.event
        var items: [(text: String, mark: TimelineMark)] = []
        func ends(_ end: TimelineEnd) -> Bool { spans.contains { $0.head == end || $0.tail == end } }
        if spans.contains(where: { span in span.parts.contains { $0.isPale && !$0.isUncertain } }) {
            items.append((style.sometimeWithin, TimelineMark(lane: slot, from: 0, to: 22, isPale: true)))
        }
        if spans.contains(where: \.isUncertain) {
            items.append((style.uncertain, TimelineMark(lane: slot, from: 0, to: 22, isPale: true, isUncertain: true)))
        }
        if ends(.soft) { items.append((style.approximate, TimelineMark(lane: slot, from: 0, to: 14, tail: .soft))) }
        if spans.contains(where: { $0.tail == .unknown }) {
            items.append((style.endNotKnown, TimelineMark(lane: slot, from: 0, to: 6, tail: .unknown)))
        }
        if spans.contains(where: { $0.head == .unknown }) {
            items.append((style.startNotKnown, TimelineMark(lane: slot, from: 17, to: 23, head: .unknown)))
        }
        if ends(.open) { items.append((style.goesOn, TimelineMark(lane: slot, from: 0, to: 13, tail: .open))) }
        if ends(.cut) {
            items.append((style.goesOnOutside, TimelineMark(lane: slot, from: 0, to: 16, tail: .cut)))
        }
        self.items = items
    }

    func flow(width: Double) -> TimelineFlow {
        var flow = TimelineFlow(width: width, slot: 29)
        for item in items { flow.add(item.text, mark: item.mark) }
        return flow
    }
}
