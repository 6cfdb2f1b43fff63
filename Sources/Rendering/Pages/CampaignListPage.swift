import Templates

/// `/campaigns/`, template `campaigns`.
struct CampaignListPage: TemplateModel {
    let site: SiteModel
    let page: PageModel
    let title: String
    /// In the order in which they began.
    let campaigns: [CampaignSummaryModel]
    let timelineHref: String
    let compareHref: String
    /// All campaigns as CSV.
    let data: LinkModel

    static let fields: [TemplateField<Self>] = [
        .record("site", \.site), .record("page", \.page), .text("title", \.title),
        .list("campaigns", \.campaigns), .text("timelineHref", \.timelineHref), .text("compareHref", \.compareHref),
        .record("data", \.data),
    ]
}
