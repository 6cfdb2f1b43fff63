import Templates

/// `/campaigns/ID/`, template `campaign`.
struct CampaignPage: TemplateModel {
    let site: SiteModel
    let page: PageModel
    let title: String
    let aliases: [String]
    let hasAliases: Bool
    /// The period in words, as EDTF, and what is uncertain about it.
    let period: String
    let edtf: String?
    let summary: String?
    let agencies: [String]
    let hasAgencies: Bool
    let predecessor: LinkModel?
    let successors: [LinkModel]
    let hasSuccessors: Bool
    let partOf: LinkModel?
    /// The campaign's own figures and those of its events, by metric.
    let groups: [FigureGroupModel]
    let hasFigures: Bool
    /// Its part of the timeline.
    let drawing: TimelineDrawingModel
    /// Wholes with the parts that are reported of them.
    let wholes: [DrawingModel]
    let hasWholes: Bool
    /// Events of the campaign, in date order.
    let events: [TimelineEntryModel]
    let hasEvents: Bool
    let articles: [ArticleSummaryModel]
    let hasArticles: Bool
    let sources: [SourceModel]
    let hasSources: Bool
    let timelineHref: String

    static let fields: [TemplateField<Self>] = [
        .record("site", \.site), .record("page", \.page), .text("title", \.title),
        .texts("aliases", \.aliases), .flag("hasAliases", \.hasAliases), .text("period", \.period),
        .optional("edtf", \.edtf),
        .optional("summary", \.summary), .texts("agencies", \.agencies),
        .flag("hasAgencies", \.hasAgencies), .optionalRecord("predecessor", \.predecessor),
        .list("successors", \.successors), .flag("hasSuccessors", \.hasSuccessors),
        .optionalRecord("partOf", \.partOf), .list("groups", \.groups),
        .flag("hasFigures", \.hasFigures), .record("drawing", \.drawing), .list("wholes", \.wholes),
        .flag("hasWholes", \.hasWholes), .list("events", \.events), .flag("hasEvents", \.hasEvents),
        .list("articles", \.articles), .flag("hasArticles", \.hasArticles),
        .list("sources", \.sources), .flag("hasSources", \.hasSources),
        .text("timelineHref", \.timelineHref),
    ]
}
