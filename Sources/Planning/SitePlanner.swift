package import Checking
package import Diagnostics
import Digests
import Evidence
import Foundation
import Reading

/// Gives every page and file its address.
package struct SitePlanner {
    private let report: CheckedReport
    private var pages: [PlannedPage] = []
    private var pageRoutes: [String: Route] = [:]

    /// - Parameters:
    ///   - baseURL: what `--base-url` says; it goes before site.yaml's.
    ///   - theme: the theme's own assets, by path inside their folder; a site's `templates/assets/` replaces them.
    package static func plan(
        _ report: CheckedReport, baseURL: String?, theme: [String: String]
    ) -> (plan: SitePlan, diagnostics: [Diagnostic]) {
        var planner = SitePlanner(report)
        let articles = planner.articles()
        let tags = TagIndex.tags(of: articles)
        planner.planPages(articles: articles, tags: tags)
        planner.planAliases()
        let (address, addressProblem) = BaseURL.check(baseURL, settings: report.settings)
        let assets = planner.assets(theme)
        let files =
            PlannedFile.ofEverySite.filter { !$0.isData || planner.hasEvidence }
            + report.metrics.list.map { .figures(metric: $0.id) }
        let (pages, duplicates) = DuplicateRoutes.resolve(planner.pages, files: files, assets: assets)
        var plan = SitePlan(
            report: report, pages: Self.sorted(pages), files: files, assets: assets,
            articles: articles,
            articlesByCampaign: Dictionary(grouping: articles) { $0.file.frontMatter.value.campaign ?? "" },
            articlePlaces: Dictionary(
                articles.enumerated().map { ($1.file.path, $0) }, uniquingKeysWith: { first, _ in first }),
            comparisons: report.pages.filter { $0.file.kind == .comparison }.sorted { $0.file.title < $1.file.title },
            tags: tags,
            pictures: Dictionary(
                report.assets.compactMap { file in
                    file.size.map { (.asset(String(file.path.dropFirst("content/assets/".count))), $0) }
                }, uniquingKeysWith: { first, _ in first }), navigation: [], baseURL: address,
            pageRoutes: planner.pageRoutes,
            leftOutRoutes: Dictionary(
                report.leftOut.map { (Self.route(of: $0.file), $0) }, uniquingKeysWith: { first, _ in first }),
            knownRoutes: Set(pages.map(\.route) + files.map(\.route) + assets.map(\.route)))
        let (navigation, navigationProblems) = Navigation.plan(plan)
        plan.navigation = navigation
        let diagnostics =
            [addressProblem].compactMap { $0 } + duplicates + RouteLinks.check(plan) + navigationProblems
        return (plan, diagnostics)
    }

    /// In the order of their routes. Their places are sorted, and not they themselves, which are larger.
    private static func sorted(_ pages: [PlannedPage]) -> [PlannedPage] {
        let routes = pages.map(\.route)
        return pages.indices.sorted { routes[$0] < routes[$1] }.map { pages[$0] }
    }

    private init(_ report: CheckedReport) {
        self.report = report
    }

    private var hasEvidence: Bool {
        !report.observations.list.isEmpty || !report.sources.list.isEmpty || !report.campaigns.list.isEmpty
            || !report.events.list.isEmpty || !report.metrics.list.isEmpty
    }

    /// Newest first; those without a date last.
    private func articles() -> [CheckedPage] {
        // With what is compared at hand: it is asked for many times.
        let keyed = report.pages.filter { $0.file.kind == .article }.map { page in
            (date: page.file.date?.secondsSince1970, title: page.file.title, path: page.file.path, page: page)
        }
        return keyed.sorted { left, right in
            switch (left.date, right.date) {
            case (let newer?, let older?) where newer != older: newer > older
            case (.some, nil): true
            case (nil, .some): false
            default: (left.title, left.path) < (right.title, right.path)
            }
        }.map(\.page)
    }

    private mutating func planPages(articles: [CheckedPage], tags: [Tag]) {
        let home = report.pages.first { $0.file.kind == .home }
        let timeline = report.pages.first { $0.file.kind == .timeline }
        add(.home(home), at: .home)
        add(.articleList, at: .articles)
        for page in articles { add(.article(page), at: Self.route(of: page.file)) }
        for page in report.pages where page.file.kind == .plain { add(.plain(page), at: Self.route(of: page.file)) }
        for page in report.pages where page.file.kind == .comparison {
            add(.comparison(page), at: Self.route(of: page.file))
        }
        if hasEvidence || timeline != nil { add(.timeline(timeline), at: .timeline) }
        if hasEvidence {
            add(.comparisonIndex, at: .compare)
            add(.figureList, at: .figures)
            add(.sourceList, at: .sources)
        }
        if !report.metrics.list.isEmpty { add(.metricList, at: .metrics) }
        if !report.campaigns.list.isEmpty { add(.campaignList, at: .campaigns) }
        for metric in report.metrics.list { add(.metric(metric), at: .metric(metric.id)) }
        for campaign in report.campaigns.list { add(.campaign(campaign), at: .campaign(campaign.id)) }
        for observation in report.observations.list { add(.figure(observation), at: .figure(observation.id)) }
        for source in report.sources.list { add(.source(source), at: .source(source.id)) }
        if hasEvidence || !tags.isEmpty { add(.tagList, at: .tags) }
        for tag in tags { add(.tag(tag), at: .tag(tag.slug)) }
        add(.notFound, at: .notFound)
    }

    private mutating func planAliases() {
        for page in report.pages {
            let target = pageRoutes[page.file.path] ?? .home
            for (index, alias) in page.file.frontMatter.value.aliases.enumerated() {
                let path = alias.split(separator: "/").joined(separator: "/")
                let isFile = path.hasSuffix(".html") || path.hasSuffix(".htm")
                pages.append(
                    PlannedPage(
                        route: Route("/" + path + (isFile ? "" : "/")),
                        content: .redirect(to: target, title: page.file.title),
                        template: "alias",
                        origin: page.file.frontMatter.ranges["aliases", index]))
            }
        }
    }

    private mutating func add(_ content: PageContent, at route: Route) {
        let file = content.page?.file
        if let file { pageRoutes[file.path] = route }
        let origin = file.map { $0.frontMatter.value.slug == nil ? .file($0.path) : $0.frontMatter.ranges["slug"] }
        pages.append(
            PlannedPage(
                route: route, content: content, template: file?.frontMatter.value.template ?? content.template,
                origin: origin))
    }

    /// The address of a Markdown file's page.
    private static func route(of file: PageFile) -> Route {
        let name = file.frontMatter.value.slug ?? Slug.make(file.stem)
        return switch file.kind {
        case .home: .home
        case .timeline: .timeline
        case .article: Route("/articles/\(name)/")
        case .comparison: Route("/compare/\(name)/")
        case .plain: Route("/\(name)/")
        }
    }

    private func assets(_ theme: [String: String]) -> [PlannedAsset] {
        var themeFiles = theme.map { path, text in
            PlannedAsset(
                route: .asset(path), content: .text(text), isOfTheme: true,
                fingerprint: Fingerprint(of: Array(text.utf8)))
        }
        let own = report.themeAssets.map { planned($0, below: "templates/assets/", isOfTheme: true) }
        let replaced = Set(own.map(\.route))
        themeFiles.removeAll { replaced.contains($0.route) }
        // An icon of the report's own goes before the theme's; nobody else names that address.
        if report.assets.contains(where: { $0.path == "content/assets/favicon.svg" }) {
            themeFiles.removeAll { $0.route == .asset("favicon.svg") }
        }
        let assets = report.assets.map { planned($0, below: "content/assets/", isOfTheme: false) }
        return (themeFiles + own + assets).sorted { $0.route < $1.route }
    }

    private func planned(_ file: AssetFile, below folder: String, isOfTheme: Bool) -> PlannedAsset {
        PlannedAsset(
            route: .asset(String(file.path.dropFirst(folder.count))), content: .file(file.location),
            isOfTheme: isOfTheme, fingerprint: file.fingerprint)
    }
}
