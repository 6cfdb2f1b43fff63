import Templates

/// A campaign in a list.
struct CampaignSummaryModel: TemplateModel {
    let title: String
    let href: String
    /// The period in words.
    let period: String
    let summary: String?
    let agencies: [String]
    let hasAgencies: Bool
    /// The campaign before this one, and those after it.
    let predecessor: LinkModel?
    let successors: [LinkModel]
    let hasSuccessors: Bool
    /// Of the campaign and its events.
    let figureCount: Int

    static let fields: [TemplateField<Self>] = [
        .text("title", \.title), .text("href", \.href), .text("period", \.period),
        .optional("summary", \.summary), .texts("agencies", \.agencies), .flag("hasAgencies", \.hasAgencies),
        .optionalRecord("predecessor", \.predecessor), .list("successors", \.successors),
        .flag("hasSuccessors", \.hasSuccessors), .number("figureCount", \.figureCount),
    ]
}
