import Checking
package import Diagnostics
import Evidence
package import Planning
import Reading
package import Templates

/// Turns a page plan into the bytes of its pages and files.
package struct SiteRenderer: Sendable {
    private let context: RenderingContext

    private var plan: SitePlan { _read { yield context.plan } }
    private var templates: TemplateLibrary { _read { yield context.templates } }
    private var index: EvidenceIndex { _read { yield context.index } }

    /// The renderer of a plan's pages and files.
    package init(_ plan: SitePlan, templates: TemplateLibrary) {
        context = RenderingContext(plan: plan, templates: templates)
    }

    /// The same for a plan in which only the words of a page are others.
    package func rewriting(_ plan: SitePlan) -> SiteRenderer { SiteRenderer(self, plan) }

    private init(_ former: SiteRenderer, _ plan: SitePlan) {
        context = RenderingContext(plan: plan, index: former.context.index, templates: former.context.templates)
    }

    /// The models of all pages, for loading their templates.
    package static var models: [any TemplateModel.Type] { PageKinds.all.map(\.model) }

    /// Pages that name a template which the site does not have, and templates that use names which their pages do not
    /// have.
    package static func check(_ plan: SitePlan, templates: TemplateLibrary) -> [Diagnostic] {
        let missing = plan.pages.filter { !templates.names.contains($0.template) }.map { page in
            missingTemplate(page, known: templates.names)
        }
        let own = plan.pages.map { TemplateUse($0.template, PageKinds.model(of: $0.content)) }
        return missing + templates.check(PageKinds.uses + own)
    }

    /// A page as UTF-8.
    ///
    /// - Throws: `RenderingError` where there is no template for it.
    package func render(_ page: PlannedPage) throws(RenderingError) -> [UInt8] {
        let builder = PageBuilder(context: context, page: page)
        // Only a folder of another generator's articles gets here with a template that is not there.
        let template = templates.names.contains(page.template) ? page.template : page.content.template
        do throws(TemplateRecursion) {
            if let bytes = try render(page.content, with: template, builder) {
                return context.marks.marked(bytes, language: builder.language)
            }
        } catch {
            throw RenderingError(route: page.route.path, template: template, endless: error.partial)
        }
        throw RenderingError(route: page.route.path, template: template, endless: nil)
    }

    private func render(
        _ content: PageContent, with template: String, _ builder: PageBuilder
    ) throws(TemplateRecursion) -> [UInt8]? {
        switch content {
        case .home(let page): try templates.render(builder.homePage(page), with: template)
        case .article(let page), .plain(let page): try templates.render(builder.articlePage(page), with: template)
        case .articleList: try templates.render(builder.articleListPage(), with: template)
        case .timeline(let page): try templates.render(builder.timelinePage(page), with: template)
        case .comparisonIndex: try templates.render(builder.comparisonIndexPage(), with: template)
        case .comparison(let page): try templates.render(builder.comparisonPage(page), with: template)
        case .metricList: try templates.render(builder.metricListPage(), with: template)
        case .campaignList: try templates.render(builder.campaignListPage(), with: template)
        case .metric(let metric): try templates.render(builder.metricPage(metric), with: template)
        case .campaign(let campaign): try templates.render(builder.campaignPage(campaign), with: template)
        case .figureList: try templates.render(builder.figureListPage(), with: template)
        case .figure(let observation):
            if let page = builder.figurePage(observation) { try templates.render(page, with: template) } else { nil }
        case .sourceList: try templates.render(builder.sourceListPage(), with: template)
        case .source(let source): try templates.render(builder.sourcePage(source), with: template)
        case .tagList: try templates.render(builder.tagListPage(), with: template)
        case .tag(let tag): try templates.render(builder.tagPage(tag), with: template)
        case .notFound:
            try templates.render(ErrorPage(site: builder.site(), page: builder.head("Page not found")), with: template)
        case .redirect(let target, let title):
            try templates.render(
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
