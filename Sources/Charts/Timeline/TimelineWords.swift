import Evidence

/// The title and the description of a timeline, for those who do not see it.
struct TimelineWords {
    let title: String
    let description: String

    init(drawing: TimelineDrawing, content: TimelineContent, detail: TimelineDetail) {
        title = TimelineLabel.cleaned(drawing.title, to: 300)
        var sentences = [TimelineLabel.cleaned(drawing.description, to: 1000)].filter { !$0.isEmpty }
        for lane in content.lanes {
            let entries = content.dated.filter { $0.entry.lane == lane }.map(\.entry)
            if detail.names(lane) {
                sentences += entries.map { "\(Self.name($0)): \(Self.period($0))." }
            } else {
                let manner = detail == .counts ? "drawn as counts" : "not named in the image"
                sentences.append("\(lane.counted(entries.count)), \(manner).")
            }
        }
        if !content.undated.isEmpty {
            if detail == .full {
                sentences += content.undated.map { "\(Self.name($0)): no date." }
            } else {
                sentences.append("\(content.undated.count) without a date.")
            }
        }
        if content.dated.isEmpty, content.undated.isEmpty { sentences.append(Self.nothing) }
        description = sentences.joined(separator: " ")
    }

    static let nothing = "No entries."

    private static func name(_ entry: TimelineDrawing.Entry) -> String {
        TimelineLabel.cleaned(entry.name, to: 400)
    }

    private static func period(_ entry: TimelineDrawing.Entry) -> String {
        entry.period.map(EDTFWords.of) ?? "no date"
    }
}
