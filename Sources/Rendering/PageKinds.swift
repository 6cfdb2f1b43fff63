import Planning
import Templates

/// Which model each kind of page gives to its template.
package enum PageKinds {
    /// Those that the program itself asks for.
    package static let all: [PageKind] = [
        PageKind("home", "/", HomePage.self), PageKind("article", "/articles/NAME/", ArticlePage.self),
        PageKind("page", "/NAME/", ArticlePage.self), PageKind("articles", "/articles/", ArticleListPage.self),
        PageKind("timeline", "/timeline/", TimelinePage.self),
        PageKind("compare", "/compare/", ComparisonIndexPage.self),
        PageKind("comparison", "/compare/NAME/", ComparisonPage.self),
        PageKind("metrics", "/metrics/", MetricListPage.self), PageKind("metric", "/metrics/ID/", MetricPage.self),
        PageKind("campaigns", "/campaigns/", CampaignListPage.self),
        PageKind("campaign", "/campaigns/ID/", CampaignPage.self),
        PageKind("stats", "/stats/", FigureListPage.self), PageKind("stat", "/stats/ID/", FigurePage.self),
        PageKind("sources", "/sources/", SourceListPage.self), PageKind("source", "/sources/ID/", SourcePage.self),
        PageKind("tags", "/tags/", TagListPage.self), PageKind("tag", "/tags/TAG/", TagPage.self),
        PageKind("404", "/404.html", ErrorPage.self), PageKind("alias", "the aliases of pages", RedirectPage.self),
        // Drawings inside an article.
        PageKind("partials/chart", "![](chart:METRIC)", DrawingModel.self),
        PageKind("partials/table", "![](table:METRIC)", DrawingModel.self),
        PageKind("partials/timeline-drawing", "![](timeline:PERIOD)", TimelineDrawingModel.self),
    ]

    /// Their templates, each with its model.
    static let uses = all.map { TemplateUse($0.template, $0.model) }

    static func model(of content: PageContent) -> any TemplateModel.Type {
        switch content {
        case .home: HomePage.self
        case .article, .plain: ArticlePage.self
        case .articleList: ArticleListPage.self
        case .timeline: TimelinePage.self
        case .comparisonIndex: ComparisonIndexPage.self
        case .comparison: ComparisonPage.self
        case .metricList: MetricListPage.self
        case .metric: MetricPage.self
        case .campaignList: CampaignListPage.self
        case .campaign: CampaignPage.self
        case .figureList: FigureListPage.self
        case .figure: FigurePage.self
        case .sourceList: SourceListPage.self
        case .source: SourcePage.self
        case .tagList: TagListPage.self
        case .tag: TagPage.self
        case .notFound: ErrorPage.self
        case .redirect: RedirectPage.self
        }
    }
}
