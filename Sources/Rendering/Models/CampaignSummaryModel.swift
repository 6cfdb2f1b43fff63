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
        .text("title") { $0.title }, .text("href") { $0.href }, .text("period") { $0.period },
        .optional("summary") { $0.summary }, .number("figureCount") { $0.figureCount },
    ]
}
