/// Puts boxes as high as they go without touching one another, first come first served.
struct TimelinePacking {
    private struct Box {
        let from: Double
        let to: Double
        let top: Double
        let bottom: Double
    }

    private let gap: Double
    private let leading: Double
    private var boxes: [Box] = []

    /// `gap` pixels stay free beside a box, `leading` pixels beneath it.
    init(gap: Double, leading: Double) {
        self.gap = gap
        self.leading = leading
    }

    var bottom: Double { boxes.map(\.bottom).max() ?? 0 }

    /// The top of the box.
    mutating func place(_ reach: ClosedRange<Double>, height: Double) -> Double {
        let near = boxes.filter { $0.from < reach.upperBound + gap && reach.lowerBound < $0.to + gap }
        let tops = [0] + near.map { $0.bottom + leading }.sorted()
        let top =
            tops.first { top in
                near.allSatisfy { top + height + leading <= $0.top || $0.bottom + leading <= top }
            } ?? bottom + leading
        boxes.append(Box(from: reach.lowerBound, to: reach.upperBound, top: top, bottom: top + height))
        return top
    }
}
