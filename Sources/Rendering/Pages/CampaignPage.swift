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
    let periodNote: String?
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
        .record("site") { $0.site }, .record("page") { $0.page }, .text("title") { $0.title },
        .texts("aliases") { $0.aliases }, .flag("hasAliases") { $0.hasAliases }, .text("period") { $0.period },
        .optional("edtf") { $0.edtf }, .optional("periodNote") { $0.periodNote },
        .optional("summary") { $0.summary }, .texts("agencies") { $0.agencies },
        .flag("hasAgencies") { $0.hasAgencies }, .optionalRecord("predecessor") { $0.predecessor },
        .list("successors") { $0.successors }, .flag("hasSuccessors") { $0.hasSuccessors },
        .optionalRecord("partOf") { $0.partOf }, .list("groups") { $0.groups },
        .flag("hasFigures") { $0.hasFigures }, .record("drawing") { $0.drawing }, .list("wholes") { $0.wholes },
        .flag("hasWholes") { $0.hasWholes }, .list("events") { $0.events }, .flag("hasEvents") { $0.hasEvents },
        .list("articles") { $0.articles }, .flag("hasArticles") { $0.hasArticles },
        .list("sources") { $0.sources }, .flag("hasSources") { $0.hasSources },
        .text("timelineHref") { $0.timelineHref },
    ]
}
