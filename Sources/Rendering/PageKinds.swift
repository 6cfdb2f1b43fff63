import Planning
import Templates

/// Which model each kind of page gives to its template.
enum PageKinds {
    /// The templates that the program itself asks for.
    static let uses: [TemplateUse] = [
        TemplateUse("home", HomePage.self), TemplateUse("article", ArticlePage.self),
        TemplateUse("page", ArticlePage.self), TemplateUse("articles", ArticleListPage.self),
        TemplateUse("timeline", TimelinePage.self), TemplateUse("compare", ComparisonIndexPage.self),
        TemplateUse("comparison", ComparisonPage.self), TemplateUse("metric", MetricPage.self),
        TemplateUse("campaign", CampaignPage.self), TemplateUse("stats", FigureListPage.self),
        TemplateUse("stat", FigurePage.self), TemplateUse("sources", SourceListPage.self),
        TemplateUse("source", SourcePage.self), TemplateUse("tags", TagListPage.self),
        TemplateUse("tag", TagPage.self), TemplateUse("404", ErrorPage.self),
        TemplateUse("alias", RedirectPage.self),
        // Drawings inside an article.
        TemplateUse("partials/chart", DrawingModel.self), TemplateUse("partials/table", DrawingModel.self),
        TemplateUse("partials/timeline-drawing", TimelineDrawingModel.self),
    ]

    static func model(of content: PageContent) -> any TemplateModel.Type {
        switch content {
        case .home: HomePage.self
        case .article, .plain: ArticlePage.self
        case .articleList: ArticleListPage.self
        case .timeline: TimelinePage.self
        case .comparisonIndex: ComparisonIndexPage.self
        case .comparison: ComparisonPage.self
        case .metric: MetricPage.self
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
