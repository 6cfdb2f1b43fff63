/// Short items, each with a sample mark ahead of it, set side by side and broken into rows.
struct TimelineFlow {
    /// The mark is drawn as if its slot began at 0.
    private var placed: [(mark: TimelineMark, label: TimelineLabel, x: Double, y: Double)] = []
    private let width: Double
    private let slot: Double
    private var x = 0.0
    private var y = 0.0
    private var rowHeight = 0.0

    /// Items no wider than `width`, each with `slot` pixels for its mark.
    init(width: Double, slot: Double) {
        self.width = width
        self.slot = slot
    }

    var height: Double { y + rowHeight }
    var isEmpty: Bool { placed.isEmpty }

    mutating func add(_ text: String, isStrong: Bool = false, mark: TimelineMark) {
        let label = TimelineLabel(text, width: min(width - slot, 300), isStrong: isStrong)
        if x > 0, x + slot + label.width > width {
            x = 0
            y += rowHeight + 5
            rowHeight = 0
        }
        placed.append((mark, label, x, y))
        x += slot + label.width + 18
        rowHeight = max(rowHeight, label.height)
    }

    func items(top: Double) -> [TimelineItem] {
        placed.flatMap { item -> [TimelineItem] in
            let middle = top + item.y + TimelineLabel.lineHeight / 2
            let marks = [TimelineItem.mark(item.mark.moved(by: item.x), across: middle)]
            let text = item.label.items(x: item.x + slot, top: top + item.y)
            return marks + (item.label.isStrong ? [.open("names", isStrong: true)] + text + [.close] : text)
        }
    }
}
