/// What stands beneath the scale in both layouts: the entries without a date, then the key.
struct TimelineFoot {
    let content: TimelineContent
    let detail: TimelineDetail
    let width: Double

    func items(top: Double) -> (items: [TimelineItem], bottom: Double) {
        var items: [TimelineItem] = []
        var bottom = top
        if !content.undated.isEmpty {
            let text =
                detail == .full
                ? content.style.withoutDate
                : content.style.lead(content.style.withoutDate) + " \(content.undated.count)"
            items += TimelineFoot.heading(text, top: bottom, width: width)
            bottom += 27
            if detail == .full {
                var flow = TimelineFlow(width: width, slot: 18)
                for entry in content.undated {
                    flow.add(entry.name, isStrong: entry.lane == .campaign, mark: .sample(entry.lane))
                }
                items += [.open("lane is-undated")] + flow.items(top: bottom) + [.close]
                bottom += flow.height + 12
            }
        }
        if content.dated.isEmpty, content.undated.isEmpty {
            items += [.text(content.style.noEntries, x: 0, y: bottom + TimelineLabel.ascent)]
            return (items, bottom + TimelineLabel.lineHeight)
        }
        let spans = detail == .counts ? [] : content.dated.map(\.span)
        let key = TimelineKey(spans, style: content.style).flow(width: width)
        if !key.isEmpty {
            items.append(.strokes("rule", path: "M0 \(SVG.number(bottom))H\(SVG.number(width))", opacity: ".3"))
            items += [.open("key")] + key.items(top: bottom + 9) + [.close]
            bottom += 9 + key.height
        }
        return (items, bottom + 3)
    }

    /// A rule with the name of what follows beneath it.
    static func heading(_ text: String, top: Double, width: Double) -> [TimelineItem] {
        let label = TimelineLabel(text, width: width, most: 1)
        return [
            .strokes("rule", path: "M0 \(SVG.number(top + 0.5))H\(SVG.number(width))", opacity: ".3"),
            .open("heading", isStrong: true),
        ] + label.items(x: 0, top: top + 5) + [.close]
    }
}
