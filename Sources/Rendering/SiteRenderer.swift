import Checking
package import Diagnostics
import Evidence
package import Planning
import Reading
package import Templates

/// Turns a page plan into the bytes of its pages and files.
package struct SiteRenderer: Sendable {
    private let plan: SitePlan
    private let templates: TemplateLibrary
    private let index: EvidenceIndex
    private let style: String

    /// - Parameter style: the text of the theme's style sheet, for the error page.
    package init(_ plan: SitePlan, templates: TemplateLibrary, style: String) {
        self.plan = plan
        self.templates = templates
        self.style = style
        index = EvidenceIndex(plan)
    }

    /// Pages that name a template which the site does not have.
    package static func check(_ plan: SitePlan, templates: TemplateLibrary) -> [Diagnostic] {
        plan.pages.filter { !templates.names.contains($0.template) }.map { page in
            missingTemplate(page, known: templates.names)
        }
    }

    /// A page as text.
    ///
    /// - Throws: `RenderingError` where there is no template for it.
    package func render(_ page: PlannedPage) throws(RenderingError) -> String {
        let builder = PageBuilder(plan: plan, index: index, page: page, templates: templates, style: style)
        // Only a folder of another generator's articles gets here with a template that is not there.
        let template = templates.names.contains(page.template) ? page.template : page.content.template
        guard let text = render(page.content, with: template, builder) else {
            throw RenderingError(route: page.route.path, template: template)
        }
        return text
    }

    private func render(_ content: PageContent, with template: String, _ builder: PageBuilder) -> String? {
        switch content {
        case .home(let page): templates.render(builder.homePage(page), with: template)
        case .article(let page), .plain(let page): templates.render(builder.articlePage(page), with: template)
        case .articleList: templates.render(builder.articleListPage(), with: template)
        case .timeline(let page): templates.render(builder.timelinePage(page), with: template)
        case .comparisonIndex: templates.render(builder.comparisonIndexPage(), with: template)
        case .comparison(let page): templates.render(builder.comparisonPage(page), with: template)
        case .metric(let metric): templates.render(builder.metricPage(metric), with: template)
        case .campaign(let campaign): templates.render(builder.campaignPage(campaign), with: template)
        case .figureList: templates.render(builder.figureListPage(), with: template)
        case .figure(let observation):
            builder.figurePage(observation).flatMap { templates.render($0, with: template) }
        case .sourceList: templates.render(builder.sourceListPage(), with: template)
        case .source(let source): templates.render(builder.sourcePage(source), with: template)
        case .tagList: templates.render(builder.tagListPage(), with: template)
        case .tag(let tag): templates.render(builder.tagPage(tag), with: template)
        case .notFound:
            templates.render(ErrorPage(site: builder.site(), page: builder.head("Page not found")), with: template)
        case .redirect(let target, let title):
            templates.render(
                RedirectPage(
                    site: builder.site(), page: builder.redirectHead(to: target, title: title),
                    target: builder.address(target)),
                with: template)
        }
    }

    /// A file that no template makes, as text.
    package func render(_ file: PlannedFile) throws -> String {
        switch file {
        case .feed: AtomFeed.write(plan)
        case .siteMap: SiteMap.write(plan)
        case .robots: SiteMap.robots(plan)
        case .observations: ObservationTable.write(plan.report.observations.list, plan, index)
        case .figures(let metric): ObservationTable.write(index.byMetric[metric] ?? [], plan, index)
        case .sources: EvidenceTables.sources(plan)
        case .metrics: EvidenceTables.metrics(plan)
        case .campaigns: EvidenceTables.campaigns(plan)
        case .events: EvidenceTables.events(plan)
        case .comparisons: try ComparisonFile.write(plan)
        case .dataPackage: try DataPackage.write(plan)
        }
    }
}

// MARK: - Messages

extension SiteRenderer {
    private static func missingTemplate(_ page: PlannedPage, known: Set<String>) -> Diagnostic {
        let file = page.content.page?.file
        let pages = known.filter { !$0.hasPrefix("partials/") }
        return Diagnostic(
            .templateMissing, at: file?.frontMatter.ranges["template"],
            "There is no template “\(page.template)” for \(page.route.path).",
            fixes: [NearestName.question(page.template, in: pages) ?? "Write templates/\(page.template).mustache."])
    }
}
