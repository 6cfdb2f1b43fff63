import Templates

/// `/`, template `home`.
struct HomePage: TemplateModel {
    let site: SiteModel
    let page: PageModel
    /// The body of index.md as HTML; absent where there is none.
    let html: String?
    /// The figures that index.md cites, six at most.
    let keyFigures: [FigureModel]
    let hasKeyFigures: Bool
    /// The timeline; absent where there is nothing on it.
    let drawing: TimelineDrawingModel?
    /// The newest articles, ten at most.
    let articles: [ArticleSummaryModel]
    let comparisons: [LinkModel]
    let campaigns: [CampaignSummaryModel]
    let hasCampaigns: Bool
    let hasArticles: Bool
    let hasComparisons: Bool
    /// How many figures and sources the site holds.
    let figureCount: Int
    let sourceCount: Int
    let hasFigures: Bool
    let figuresHref: String
    let sourcesHref: String
    let articlesHref: String
    let timelineHref: String
    let compareHref: String

    static let fields: [TemplateField<Self>] = [
        .record("site") { $0.site }, .record("page") { $0.page }, .optional("html") { $0.html },
        .list("keyFigures") { $0.keyFigures }, .flag("hasKeyFigures") { $0.hasKeyFigures },
        .optionalRecord("drawing") { $0.drawing }, .list("articles") { $0.articles },
        .list("comparisons") { $0.comparisons }, .list("campaigns") { $0.campaigns },
        .flag("hasCampaigns") { $0.hasCampaigns }, .flag("hasArticles") { $0.hasArticles },
        .flag("hasComparisons") { $0.hasComparisons }, .number("figureCount") { $0.figureCount },
        .number("sourceCount") { $0.sourceCount }, .flag("hasFigures") { $0.hasFigures },
        .text("figuresHref") { $0.figuresHref }, .text("sourcesHref") { $0.sourcesHref },
        .text("articlesHref") { $0.articlesHref }, .text("timelineHref") { $0.timelineHref },
        .text("compareHref") { $0.compareHref },
    ]
}
