import Evidence

/// The title and the description of a timeline, for those who do not see it.
struct TimelineWords {
    let title: String
    let description: String

    init(drawing: TimelineDrawing, content: TimelineContent, detail: TimelineDetail) {
        let style = drawing.style
        title = TimelineLabel.cleaned(drawing.title, to: 300)
        var sentences = [TimelineLabel.cleaned(drawing.description, to: 1000)].filter { !$0.isEmpty }
        for lane in content.lanes {
            let entries = content.dated.filter { $0.entry.lane == lane }.map(\.entry)
            if detail.names(lane) {
                sentences += entries.map { style.sentence(Self.name($0), $0.period.map(style.period) ?? style.noDate) }
            } else {
                sentences.append(
                    style.unnamed(style.counted(entries.count, lane), isCounts: detail == .counts))
            }
        }
        if !content.undated.isEmpty {
            if detail == .full {
                sentences += content.undated.map { style.sentence(Self.name($0), style.noDate) }
            } else {
                sentences.append(style.undated(content.undated.count))
            }
        }
        if content.dated.isEmpty, content.undated.isEmpty { sentences.append(style.noEntries) }
        description = style.paragraph(sentences)
    }

    private static func name(_ entry: TimelineDrawing.Entry) -> String {
        TimelineLabel.cleaned(entry.name, to: 400)
    }
}
