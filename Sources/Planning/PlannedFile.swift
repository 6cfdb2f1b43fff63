/// A file of the output that no template makes.
package enum PlannedFile: Sendable, Hashable {
    case feed
    case siteMap
    case robots
    case observations
    case sources
    case metrics
    case campaigns
    case events
    case comparisons
    case dataPackage
    /// The figures of one metric, with the columns of `observations`.
    case figures(metric: String)

    /// Those that every site with evidence has.
    static let ofEverySite: [PlannedFile] = [
        .feed, .siteMap, .robots, .observations, .sources, .metrics, .campaigns, .events, .comparisons, .dataPackage,
    ]

    /// Where it stands in the output folder: `data/observations.csv`.
    package var path: String {
        switch self {
        case .feed: "feed.xml"
        case .siteMap: "sitemap.xml"
        case .robots: "robots.txt"
        case .observations: "data/observations.csv"
        case .sources: "data/sources.csv"
        case .metrics: "data/metrics.csv"
        case .campaigns: "data/campaigns.csv"
        case .events: "data/events.csv"
        case .comparisons: "data/comparisons.json"
        case .dataPackage: "data/datapackage.json"
        case .figures(let metric): "data/metrics/\(metric).csv"
        }
    }

    /// Its address.
    package var route: Route { Route("/\(path)") }

    /// Whether it holds evidence, so that a site without any does not have it.
    package var isData: Bool { path.hasPrefix("data/") }
}
