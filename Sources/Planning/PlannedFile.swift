/// A file of the output that no template makes.
package enum PlannedFile: String, Sendable, CaseIterable {
    case feed = "feed.xml"
    case siteMap = "sitemap.xml"
    case robots = "robots.txt"
    case observations = "data/observations.csv"
    case sources = "data/sources.csv"
    case metrics = "data/metrics.csv"
    case campaigns = "data/campaigns.csv"
    case events = "data/events.csv"
    case comparisons = "data/comparisons.json"
    case dataPackage = "data/datapackage.json"

    /// Its address.
    package var route: Route { Route("/\(rawValue)") }

    /// Whether it holds evidence, so that a site without any does not have it.
    var isData: Bool { rawValue.hasPrefix("data/") }
}
