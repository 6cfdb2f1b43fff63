/// The layout for phones: time runs down, with the marks in columns beside the scale and the names to their right.
struct TimelineDown {
    let content: TimelineContent
    let detail: TimelineDetail
    let width: Double

    /// Between the marks and the names, where the lines to the names bend.
    static let bend = 17.0
    /// A name narrower than this would be cut short more often than not.
    private static let leastName = 112.0

    /// Nothing where the columns leave too little room for the names.
    var sheet: TimelineSheet? {
        guard let stretch = content.stretch else {
            let foot = TimelineFoot(content: content, detail: detail, width: width).items(top: 1)
            return TimelineSheet(height: foot.bottom, items: foot.items)
        }
        if detail == .counts { return counts(stretch) }
        // How many columns there are depends on the length of the scale, and that on the room for names between
        // them: two rounds come close enough, as names may stand a little lower than their marks.
        var scale = TimelineScale(stretch: stretch, start: top, length: 700)
        var columns = TimelineColumns(content, scale: scale, left: axisWidth(scale))
        scale = TimelineScale(stretch: stretch, start: top, length: length(columns))
        columns = TimelineColumns(content, scale: scale, left: axisWidth(scale))
        let names = content.lanes.contains { detail.names($0) }
        let most = width - axisWidth(scale) - (names ? Self.bend + Self.leastName : 6)
        let share = min(1, most / (columns.right - columns.left))
        guard share >= (names ? 0.6 : 0.3) else { return nil }
        columns = columns.narrowed(to: share)
        return sheet(scale, columns)
    }

    /// What the marks of each lane look like, above the scale: the columns are too narrow for headings.
    private var head: TimelineFlow {
        var flow = TimelineFlow(width: width, slot: 18)
        for lane in content.lanes { flow.add(content.style.name(lane), mark: .sample(lane)) }
        return flow
    }

    /// Beneath the names of the lanes, with room for ends that are drawn above the scale.
    private var top: Double {
        head.height + (content.dated.contains { $0.span.head != .closed } ? 26 : 14)
    }

    private func sheet(_ scale: TimelineScale, _ columns: TimelineColumns) -> TimelineSheet {
        let named = columns.marks.filter { detail.names($0.mark.lane) }
        let left = columns.right + Self.bend
        let labels = named.map {
            TimelineLabel($0.name, width: width - left, isStrong: $0.mark.lane == .campaign)
        }
        let places = TimelineLadder(named.map(\.mark), labels: labels, top: head.height + 6)
        var back = TimelinePath(.vertical)
        var pins: [TimelineItem] = []
        var names: [TimelineItem] = []
        for (index, label) in labels.enumerated() {
            let mark = named[index].mark
            let anchor = places.anchors[index]
            let middle = places.tops[index] + TimelineLabel.lineHeight / 2
            back.line([
                (anchor, named[index].across), (anchor, columns.right + 3), (middle, left - 9), (middle, left - 4),
            ])
            if !mark.isPoint { pins.append(.pin(x: named[index].across, y: anchor)) }
            let text = label.items(x: left, top: places.tops[index])
            names += label.isStrong ? [.open("strong", isStrong: true)] + text + [.close] : text
        }
        let gridRight = detail == .marks ? width : columns.right
        var items = [.open("key")] + head.items(top: 0) + [.close] + axis(scale, to: gridRight)
        if !back.text.isEmpty { items.append(.strokes("leader", path: back.text, width: "0.8", opacity: ".5")) }
        items.append(.marks(columns.marks.filter { !$0.isShared }.map { ($0.mark, $0.across) }))
        items += pins + [.open("names")] + names + [.close]
        let end = max(scale.end + 22, places.bottom + 12)
        let foot = TimelineFoot(content: content, detail: detail, width: width).items(top: end)
        return TimelineSheet(height: foot.bottom, items: items + foot.items)
    }

    /// A scale as long as the names need when they stand beneath one another, and a little more.
    private func length(_ columns: TimelineColumns) -> Double {
        let room = max(width - columns.right - Self.bend, Self.leastName)
        let named = content.dated.filter { detail.names($0.entry.lane) }
        let heights = named.map { entry in
            TimelineLabel(entry.entry.name, width: room, isStrong: entry.entry.lane == .campaign).height
                + TimelineLadder.gap
        }
        return max(heights.reduce(0, +) * 1.12, detail == .full ? 160 : 420).rounded()
    }

    private func ticks(_ scale: TimelineScale) -> [TimelineTick] {
        TimelineStep.finest(on: scale, spacing: 60).ticks(scale.stretch, style: content.style).filter {
            scale.at($0.day) + TimelineLabel.lineHeight <= scale.end + 12
        }
    }

    private func axisWidth(_ scale: TimelineScale) -> Double {
        (ticks(scale).map { TimelineLabel.width($0.label) }.max() ?? 0) + 10
    }

    private func axis(_ scale: TimelineScale, to right: Double) -> [TimelineItem] {
        var path = (major: "", minor: "")
        var labels: [TimelineItem] = []
        for tick in ticks(scale) {
            let y = scale.at(tick.day)
            let line = "M0 \(SVG.number(y))H\(SVG.number(right))"
            if tick.isMajor { path.major += line } else { path.minor += line }
            labels.append(.text(tick.label, x: 2, y: y + TimelineLabel.ascent + 1))
        }
        return [
            .strokes("grid", path: path.minor, opacity: ".15"),
            .strokes("grid is-major", path: path.major, opacity: ".3"),
            .open("axis"),
        ].filter { if case .strokes(_, let path, _, _) = $0 { !path.isEmpty } else { true } } + labels + [.close]
    }

    private func counts(_ stretch: TimelineStretch) -> TimelineSheet {
        let lanes = content.lanes
        let all = lanes.map { lane in content.dated.filter { $0.entry.lane == lane }.map(\.span) }
        let axis = axisWidth(TimelineScale(stretch: stretch, start: 0, length: 480))
        let pitch = (width - axis) / Double(max(lanes.count, 1))
        let draft = TimelineScale(stretch: stretch, start: 0, length: 480)
        let heads = zip(lanes, all).map { lane, spans in
            TimelineLabel(
                TimelineCounts(spans, scale: draft, style: content.style).heading(lane), width: pitch - 8, most: 6)
        }
        let scale = TimelineScale(
            stretch: stretch, start: (heads.map(\.height).max() ?? 0) + 10, length: 480)
        var items = self.axis(scale, to: width)
        for (index, lane) in lanes.enumerated() {
            let x = axis + Double(index) * pitch
            let path = TimelineCounts(all[index], scale: scale, style: content.style).path(
                .vertical, foot: x, reach: pitch - 12)
            items += [.shapes("is-\(lane.rawValue)", path: path), .open("heading")]
            items += heads[index].items(x: x, top: 0) + [.close]
        }
        let foot = TimelineFoot(content: content, detail: detail, width: width).items(top: scale.end + 18)
        return TimelineSheet(height: foot.bottom, items: items + foot.items)
    }
}
