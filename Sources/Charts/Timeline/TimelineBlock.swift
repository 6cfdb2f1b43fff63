/// A mark with its name on a wide page: beneath a long bar, else beside the mark.
struct TimelineBlock {
    let label: TimelineLabel
    /// All that the block takes along time.
    let reach: ClosedRange<Double>
    let height: Double
    /// From the block's top to the middle of the mark.
    let markOffset: Double
    /// Where the name begins, or ends.
    let labelX: Double
    let isEnd: Bool
    /// From the block's top to the top of the name.
    let labelOffset: Double

    init(_ entry: TimelineDrawing.Entry, mark: TimelineMark, width: Double) {
        let gap = 6.0
        let isStrong = entry.lane == .campaign
        let beside = TimelineLabel(entry.name, width: min(240, width * 0.3), isStrong: isStrong)
        let length = mark.end - mark.start
        let right = mark.reach.upperBound + gap
        let left = mark.reach.lowerBound - gap
        let fitsRight = right + beside.width <= width - 1
        if length < 90, length < beside.width, fitsRight || left - beside.width >= 0 {
            label = beside
            isEnd = !fitsRight
            labelX = fitsRight ? right : left
            reach =
                fitsRight ? mark.reach.lowerBound...right + beside.width : left - beside.width...mark.reach.upperBound
            height = max(beside.height, mark.lane.room * 2)
            markOffset = TimelineLabel.lineHeight / 2
            labelOffset = 0
            return
        }
        label = TimelineLabel(entry.name, width: max(beside.width, min(length, 360)), isStrong: isStrong)
        isEnd = false
        labelX = max(0, min(mark.start, width - 1 - label.width))
        reach = min(labelX, mark.reach.lowerBound)...max(labelX + label.width, mark.reach.upperBound)
        markOffset = mark.lane.room
        labelOffset = mark.lane.room * 2 + 2
        height = labelOffset + label.height
    }
}
