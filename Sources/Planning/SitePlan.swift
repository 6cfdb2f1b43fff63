package import Checking
package import Diagnostics
import Evidence
package import Reading

/// Every page and file of the output with its address. Only `SitePlanner` makes one.
package struct SitePlan: Sendable {
    /// The report that is published.
    package private(set) var report: CheckedReport
    /// In the order of their routes.
    package private(set) var pages: [PlannedPage]
    /// Feeds and data.
    package let files: [PlannedFile]
    /// Files that are copied.
    package let assets: [PlannedAsset]
    /// Articles, newest first; those without a date last, by title.
    package let articles: [CheckedPage]
    /// Articles by the campaign that their front matter names, in the same order.
    package let articlesByCampaign: [String: [CheckedPage]]
    /// The place of each article among `articles`, by path.
    package let articlePlaces: [String: Int]
    /// Editors' comparison pages, by title.
    package let comparisons: [CheckedPage]
    /// By title.
    package let tags: [Tag]
    /// The sizes of pictures, by their address.
    package let pictures: [Route: PictureSize]
    /// The header's links.
    package internal(set) var navigation: [NavigationLink]
    /// Where the site is published, without a slash at its end; absent where nobody says.
    package private(set) var baseURL: String?
    /// Addresses of Markdown files by path.
    let pageRoutes: [String: Route]
    /// Pages that are not published this time, by the address they would have.
    package let leftOutRoutes: [Route: LeftOutPage]
    /// Addresses of all pages, files and assets.
    let knownRoutes: Set<Route>

    /// A link of the header.
    package struct NavigationLink: Sendable {
        /// The link's text.
        package let title: String
        /// A page of the site, or another site's address.
        package let target: LinkAddress
    }

    /// The same site as it is before it is published anywhere: with addresses that hold wherever it is shown.
    package var unpublished: SitePlan {
        var plan = self
        plan.baseURL = nil
        return plan
    }

    /// The plan after the words of one page have changed, and nothing that is shown of it elsewhere: lists keep what they
    /// had; with the links of the page that lead nowhere.
    ///
    /// - Parameters:
    ///   - page: of a Markdown file.
    ///   - report: the one it belongs to.
    /// - Returns: nothing where the page has no place of its own.
    package func rewriting(
        _ page: CheckedPage, of report: CheckedReport
    ) -> (plan: SitePlan, diagnostics: [Diagnostic])? {
        let route = route(of: page)
        guard let place = pages.firstIndex(where: { $0.route == route }),
            let content = pages[place].content.rewriting(page)
        else { return nil }
        var plan = self
        plan.report = report
        plan.pages[place] = PlannedPage(
            route: route, content: content, template: pages[place].template, origin: pages[place].origin)
        return (plan, RouteLinks.check(page, plan))
    }

    /// The languages that the sources declare, the most frequent first: what words without a language of their own are
    /// taken to be in, where they are written in another script than their page.
    package var sourceLanguages: [String] {
        Dictionary(grouping: report.sources.list, by: \.language).mapValues(\.count)
            .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    }

    /// The address of a Markdown file's page.
    package func route(of page: CheckedPage) -> Route {
        pageRoutes[page.file.path] ?? .home
    }

    /// Whether the site has a page at an address.
    package func hasPage(at route: Route) -> Bool { knownRoutes.contains(route) }

    /// The absolute address of a page or file; nothing where the site has no base_url.
    package func absoluteAddress(of route: Route) -> String? { baseURL.map { $0 + route.encodedPath } }

    /// The absolute address, or without a base_url the path from the site's root.
    package func publicAddress(of route: Route) -> String { absoluteAddress(of: route) ?? route.encodedPath }

    /// The page that would stand at an address if it were published.
    func leftOutPage(at path: String) -> LeftOutPage? {
        let route = Route(path.hasSuffix("/") ? path : path + "/")
        return leftOutRoutes[route]
    }

    /// The address nearest to one that is not there, the page's own aside.
    func nearestRoute(_ path: String, to page: CheckedPage?) -> String? {
        let own = page.map(route)
        return NearestName.of(path, in: knownRoutes.filter { $0 != own }.map(\.path))
    }
}
