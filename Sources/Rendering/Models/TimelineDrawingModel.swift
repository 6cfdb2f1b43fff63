import Templates

/// A timeline drawn, for broad and for narrow pages.
struct TimelineDrawingModel: TemplateModel {
    /// Unique on its page; its permalink ends with it.
    let id: String
    let caption: String
    /// SVG for the whole width of a large screen; absent inside running text.
    let broad: String?
    /// SVG for a column.
    let wide: String
    /// SVG, time from top to bottom.
    let narrow: String
    /// The same entries in words; empty where a list follows on the page anyway.
    let entries: [TimelineEntryModel]
    let hasEntries: Bool
    let timelineHref: String
    /// Campaigns and events as CSV.
    let data: [LinkModel]
    let permalink: String
    let citation: String

    static let fields: [TemplateField<Self>] = [
        .text("id") { $0.id }, .text("caption") { $0.caption }, .optional("broad") { $0.broad },
        .text("wide") { $0.wide }, .text("narrow") { $0.narrow }, .list("entries") { $0.entries },
        .flag("hasEntries") { $0.hasEntries }, .text("timelineHref") { $0.timelineHref },
        .list("data") { $0.data }, .text("permalink") { $0.permalink },
        .text("citation") { $0.citation },
    ]
}
