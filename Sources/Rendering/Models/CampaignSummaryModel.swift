import Templates

/// A campaign in a list.
struct CampaignSummaryModel: TemplateModel {
    let title: String
    let href: String
    /// The period in words.
    let period: String
    let summary: String?
    let figureCount: Int

    static let fields: [TemplateField<Self>] = [
        .text("title", \.title), .text("href", \.href), .text("period", \.period),
        .optional("summary", \.summary), .number("figureCount", \.figureCount),
    ]
}
