import Templates

/// The entries that begin in one year; the last group holds what has no date.
struct TimelineYearModel: TemplateModel {
    /// "2019" or "No date".
    let title: String
    let anchor: String
    let entries: [TimelineEntryModel]

    static let fields: [TemplateField<Self>] = [
        .text("title", \.title), .text("anchor", \.anchor), .list("entries", \.entries),
    ]
}
