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
    let comparisons: [ArticleSummaryModel]
    let campaigns: [CampaignSummaryModel]
    let hasCampaigns: Bool
    let hasArticles: Bool
    let hasComparisons: Bool
    /// How many figures and sources the site holds.
    let figureCount: Int
    let sourceCount: Int
    let metricCount: Int
    let hasFigures: Bool
    let figuresHref: String
    let sourcesHref: String
    let articlesHref: String
    let metricsHref: String
    let campaignsHref: String
    let timelineHref: String
    let compareHref: String

    static let fields: [TemplateField<Self>] = [
        .record("site", \.site), .record("page", \.page), .optionalHTML("html", \.html),
        .list("keyFigures", \.keyFigures), .flag("hasKeyFigures", \.hasKeyFigures),
        .optionalRecord("drawing", \.drawing), .list("articles", \.articles),
        .list("comparisons", \.comparisons), .list("campaigns", \.campaigns),
        .flag("hasCampaigns", \.hasCampaigns), .flag("hasArticles", \.hasArticles),
        .flag("hasComparisons", \.hasComparisons), .number("figureCount", \.figureCount),
        .number("sourceCount", \.sourceCount), .number("metricCount", \.metricCount), .flag("hasFigures", \.hasFigures),
        .text("figuresHref", \.figuresHref), .text("sourcesHref", \.sourcesHref),
        .text("articlesHref", \.articlesHref), .text("metricsHref", \.metricsHref),
        .text("campaignsHref", \.campaignsHref),
        .text("timelineHref", \.timelineHref),
        .text("compareHref", \.compareHref),
    ]
}
