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
    /// SVG, time from top to bottom, for most phones.
    let phone: String
    /// SVG, time from top to bottom, for the narrowest ones.
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
        .text("id", \.id), .text("caption", \.caption), .optionalHTML("broad", \.broad),
        .html("wide", \.wide), .html("phone", \.phone), .html("narrow", \.narrow), .list("entries", \.entries),
        .flag("hasEntries", \.hasEntries), .text("timelineHref", \.timelineHref),
        .list("data", \.data), .text("permalink", \.permalink),
        .text("citation", \.citation),
    ]
}
