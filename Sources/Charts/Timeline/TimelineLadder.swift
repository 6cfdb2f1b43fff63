/// Where names stand beneath one another, each as near to its mark as the others let it, and where the lines to
/// them begin.
struct TimelineLadder {
    /// The tops of the names.
    let tops: [Double]
    /// Along time, inside the marks.
    let anchors: [Double]
    /// Beneath the last name.
    let bottom: Double

    /// Between two names.
    static let gap = 6.0

    /// The marks come in the order in which they are most likely to begin.
    init(_ marks: [TimelineMark], labels: [TimelineLabel], top: Double) {
        // Without heights and gaps, names that may not overlap are numbers that may not fall: the least squares
        // answer pools those that are in each other's way at their mean.
        var offsets: [Double] = []
        var offset = 0.0
        for label in labels {
            offsets.append(offset)
            offset += label.height + Self.gap
        }
        var pools: [(mean: Double, count: Int)] = []
        for (mark, offset) in zip(marks, offsets) {
            // A bar that begins on its first day is named a little below, so that the line meets the bar.
            let inset = mark.isPoint || mark.likelyStart > mark.start ? 0 : min(5, (mark.end - mark.start) / 2)
            let wished = mark.likelyStart + inset
            pools.append((wished - TimelineLabel.lineHeight / 2 - offset, 1))
            while pools.count > 1, pools[pools.count - 2].mean > pools[pools.count - 1].mean {
                let last = pools.removeLast()
                let before = pools.removeLast()
                let count = before.count + last.count
                let sum = before.mean * Double(before.count) + last.mean * Double(last.count)
                pools.append((sum / Double(count), count))
            }
        }
        let means = pools.flatMap { Array(repeating: max($0.mean, top), count: $0.count) }
        let tops = zip(means, offsets).map { $0 + $1 }
        self.tops = tops
        bottom = zip(tops, labels).map { $0 + $1.height }.max() ?? 0

        // A line leaves its bar at the height of the name where the bar reaches that far. No line may leave above
        // the one before it, or the two would cross; none has to leave below its bar, as bars end after the likely
        // start of any bar before them.
        var least: [Double] = []
        var anchors: [Double] = []
        for (mark, top) in zip(marks, tops) {
            let inset = mark.isPoint ? 0 : min(3, (mark.end - mark.start) / 2)
            least.append(max(least.last ?? mark.start + inset, mark.start + inset))
            let middle = top + TimelineLabel.lineHeight / 2
            anchors.append(max(min(middle, mark.end - inset), least[least.count - 1]))
        }
        for index in anchors.indices.dropLast().reversed() {
            anchors[index] = max(least[index], min(anchors[index], anchors[index + 1] - 3))
        }
        self.anchors = anchors
    }
}
