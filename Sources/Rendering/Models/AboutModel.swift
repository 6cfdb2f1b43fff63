import Templates

/// The campaign, event or place that a figure is about.
struct AboutModel: TemplateModel {
    /// "Campaign", "Event" or "Place".
    let kind: String
    let title: String
    /// Relative address; absent for a place.
    let href: String?

    static let fields: [TemplateField<Self>] = [
        .text("kind", \.kind), .text("title", \.title), .optional("href", \.href),
    ]
}
