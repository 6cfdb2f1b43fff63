import Evidence

/// The layout for wide pages: time runs to the right, a band for each lane.
struct TimelineAcross {
    let content: TimelineContent
    let detail: TimelineDetail
    let width: Double

    private static let axis = 20.0

    /// Nothing where the marks would need too many rows.
    var sheet: TimelineSheet? {
        guard let stretch = content.stretch else {
            let foot = TimelineFoot(content: content, detail: detail, width: width).items(top: 1)
            return TimelineSheet(height: foot.bottom, items: foot.items)
        }
        let scale = TimelineScale(stretch: stretch, start: room(\.head), length: width - room(\.head) - room(\.tail))
        var bottom = Self.axis + 6
        var bands: [TimelineItem] = []
        for lane in content.lanes {
            guard let band = band(lane, scale, top: bottom) else { return nil }
            bands += band.items
            bottom = band.bottom + 12
        }
        let isTall = bottom > 420
        if isTall { bottom += Self.axis - 6 }
        let foot = TimelineFoot(content: content, detail: detail, width: width).items(top: bottom)
        let axis = axis(scale, to: bottom - 6, isTall: isTall)
        return TimelineSheet(height: foot.bottom, items: axis + bands + foot.items)
    }

    /// Room beside the scale for ends that are drawn beyond it.
    private func room(_ end: (TimelineSpan) -> TimelineEnd) -> Double {
        content.dated.contains { end($0.span) != .closed } ? 22 : 10
    }

    private func axis(_ scale: TimelineScale, to bottom: Double, isTall: Bool) -> [TimelineItem] {
        let widest = [scale.stretch.first, scale.stretch.last].map { TimelineLabel.width(content.style.year($0.year)) }
        let step = TimelineStep.finest(on: scale, spacing: max(60, (widest.max() ?? 0) + 16))
        var path = (major: "", minor: "")
        var labels: [TimelineItem] = []
        var free = 0.0
        for tick in step.ticks(scale.stretch, style: content.style) {
            let x = scale.at(tick.day)
            let line = "M\(SVG.number(x)) \(tick.isMajor ? 0 : 8)V\(SVG.number(bottom))"
            if tick.isMajor { path.major += line } else { path.minor += line }
            let end = x + 4 + TimelineLabel.width(tick.label)
            guard x >= free, end <= width else { continue }
            labels.append(.text(tick.label, x: x + 4, y: TimelineLabel.ascent))
            // The scale is said again at the foot of a tall image, whose head may be out of sight.
            if isTall { labels.append(.text(tick.label, x: x + 4, y: bottom - 3)) }
            free = end + 4
        }
        return [
            .strokes("grid", path: path.minor, opacity: ".15"),
            .strokes("grid is-major", path: path.major, opacity: ".3"),
            .open("axis"),
        ].filter { if case .strokes(_, let path, _, _) = $0 { !path.isEmpty } else { true } } + labels + [.close]
    }

    private func band(
        _ lane: TimelineDrawing.Lane, _ scale: TimelineScale, top: Double
    ) -> (items: [TimelineItem], bottom: Double)? {
        let entries = content.dated.filter { $0.entry.lane == lane }
        let marks = entries.map { TimelineMark($0.span, lane: lane, layout: .horizontal, scale: scale) }
        let under = top + 27
        if detail == .counts {
            let counts = TimelineCounts(entries.map(\.span), scale: scale, style: content.style)
            let heading = TimelineFoot.heading(counts.heading(lane), top: top, width: width)
            let shapes = TimelineItem.shapes("is-\(lane.rawValue)", path: counts.path(.horizontal, foot: under + 44))
            return (heading + [shapes], under + 44)
        }
        let heading = TimelineFoot.heading(content.style.heading(lane), top: top, width: width)
        guard detail.names(lane) else {
            var rows = TimelineRows()
            let placed = marks.map { (mark: $0, across: under + 6 + 13 * Double(rows.place($0.reach, gap: 2))) }
            guard rows.count <= 40 else { return nil }
            return (heading + [.marks(placed)], under + 13 * Double(rows.count))
        }
        var packing = TimelinePacking(gap: 12, leading: 7)
        var drawn: [TimelineItem] = []
        var names: [TimelineItem] = []
        for (entry, mark) in zip(entries, marks) {
            let block = TimelineBlock(entry.entry, mark: mark, width: width)
            let place = under + packing.place(block.reach, height: block.height)
            drawn.append(.mark(mark, across: place + block.markOffset))
            names += block.label.items(
                x: block.labelX, top: place + block.labelOffset, isEnd: block.isEnd)
        }
        let texts = [.open("names", isStrong: lane == .campaign)] + names + [TimelineItem.close]
        return (heading + drawn + texts, under + packing.bottom)
    }
}
