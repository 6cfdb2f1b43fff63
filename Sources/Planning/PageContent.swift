package import Checking
package import Evidence

/// What a page of the output shows.
/// A page is handed on often: what it shows stands in one place, and not in each copy.
package indirect enum PageContent: Sendable {
    case home(CheckedPage?)
    case article(CheckedPage)
    case plain(CheckedPage)
    case articleList
    case timeline(CheckedPage?)
    case comparisonIndex
    case comparison(CheckedPage)
    case metricList
    case metric(Metric)
    case campaignList
    case campaign(Campaign)
    case figureList
    case figure(Observation)
    case sourceList
    case source(Source)
    case tagList
    case tag(Tag)
    case notFound
    /// An alias of another page.
    case redirect(to: Route, title: String)

    /// The name of the template that shows it, and of the kind of page.
    package var template: String {
        switch self {
        case .home: "home"
        case .article: "article"
        case .plain: "page"
        case .articleList: "articles"
        case .timeline: "timeline"
        case .comparisonIndex: "compare"
        case .comparison: "comparison"
        case .metricList: "metrics"
        case .metric: "metric"
        case .campaignList: "campaigns"
        case .campaign: "campaign"
        case .figureList: "stats"
        case .figure: "stat"
        case .sourceList: "sources"
        case .source: "source"
        case .tagList: "tags"
        case .tag: "tag"
        case .notFound: "404"
        case .redirect: "alias"
        }
    }

    /// The same kind of page with a Markdown file's new words; nothing where there is none behind it, or a comparison,
    /// which other pages show in part.
    func rewriting(_ page: CheckedPage) -> PageContent? {
        switch self {
        case .home(.some): .home(page)
        case .timeline(.some): .timeline(page)
        case .article: .article(page)
        case .plain: .plain(page)
        default: nil
        }
    }

    /// Whether it is a text of the editors with a date of its own.
    package var isArticle: Bool {
        switch self {
        case .article, .comparison: true
        default: false
        }
    }

    /// The Markdown file behind the page.
    package var page: CheckedPage? {
        switch self {
        case .home(let page), .timeline(let page): page
        case .article(let page), .plain(let page), .comparison(let page): page
        default: nil
        }
    }
}
