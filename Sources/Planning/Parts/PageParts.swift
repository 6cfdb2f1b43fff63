import Checking
package import Digests
import Evidence
import Markup
import Reading

/// What every page and file of the output is made of: as long as its parts are the same, so is the file.
package struct PageParts: Sendable {
    /// Every page and file of the output.
    package let plan: SitePlan
    private let evidence: EvidenceParts
    private let settings: PagePart
    private let drawingTemplates: PagePart
    /// What lists and links show of each page, by the path of its file.
    private let summaries: [String: Fingerprint]
    /// The pages that cite a figure or rest on a source.
    private let citations: [String: [CheckedPage]]
    private let sourceCitations: [String: [CheckedPage]]

    /// - Parameters:
    ///   - settings: the fingerprint of site.yaml, absent where there is none.
    ///   - drawings: that of the templates of drawings inside texts, which no page's own template names.
    package init(_ plan: SitePlan, settings: Fingerprint?, drawings: Fingerprint?) {
        self.plan = plan
        let report = plan.report
        evidence = EvidenceParts(report)
        self.settings = Self.settings(plan, settings)
        drawingTemplates = PagePart(name: "the templates of drawings", fingerprint: drawings)
        var citations: [String: [CheckedPage]] = [:]
        var sourceCitations: [String: [CheckedPage]] = [:]
        for page in report.pages {
            for id in page.citedFigures { citations[id, default: []].append(page) }
            for id in page.citedSources { sourceCitations[id, default: []].append(page) }
        }
        self.citations = citations
        self.sourceCitations = sourceCitations
        let evidence = evidence
        summaries = Dictionary(
            report.pages.map { ($0.file.path, Self.summary(of: $0, at: plan.route(of: $0), evidence, report)) },
            uniquingKeysWith: { first, _ in first })
    }

    /// The parts of a page.
    ///
    /// - Parameter template: the fingerprint of the page's template with its partials.
    package func parts(of page: PlannedPage, template: Fingerprint?) -> [PagePart] {
        let name = PagePart(name: "the template \(page.template)", fingerprint: template)
        return [settings, name] + own(page.content.page) + shown(by: page)
    }

    /// The parts of a file that no template makes.
    package func parts(of file: PlannedFile) -> [PagePart] {
        switch file {
        case .feed:
            let newest = plan.articles.filter { $0.file.date != nil }.prefix(20)
            return [settings, list("the newest articles", newest.map { ($0, isWhole: true) })]
        case .siteMap: return [settings, addresses]
        case .robots: return [settings]
        case .figures(let metric): return [settings, evidence.figures(ofMetric: metric)]
        default: return [settings, all]
        }
    }

    private var all: PagePart { PagePart(name: "the evidence", fingerprint: evidence.all) }
    private var shelf: PagePart {
        PagePart(name: "the campaigns, events, metrics and sources", fingerprint: evidence.shelf)
    }

    // MARK: Pages

    private func shown(by page: PlannedPage) -> [PagePart] {
        switch page.content {
        case .article(let article): return tellings(article) + [neighbours(of: article)]
        case .plain(let plain): return tellings(plain)
        case .home(let home):
            return (home.map(tellings) ?? []) + [
                all, list("the newest articles", plan.articles.prefix(10).map { ($0, isWhole: false) }),
                list("the comparison pages", plan.comparisons.map { ($0, isWhole: false) }), count,
            ]
        case .timeline(let text): return (text.map(tellings) ?? []) + [all]
        case .comparison(let comparison): return tellings(comparison) + [all]
        case .comparisonIndex:
            return [all, list("the comparison pages", plan.comparisons.map { ($0, isWhole: false) })]
        case .figureList, .metricList, .campaignList: return [all]
        case .metric(let metric): return [evidence.figures(ofMetric: metric.id), shelf]
        case .campaign(let campaign):
            let articles = plan.articlesByCampaign[campaign.id] ?? []
            return [
                shelf, evidence.figures(ofCampaign: campaign.id),
                list("the articles on the campaign \(campaign.id)", articles.map { ($0, isWhole: false) }),
            ]
        case .figure(let observation):
            let citing = citations[observation.id] ?? []
            return [
                evidence.figure(observation.id), evidence.figures(ofMetric: observation.metric), shelf,
                list("the pages that cite \(observation.id)", citing.map { ($0, isWhole: false) }),
            ].compactMap(\.self)
        case .sourceList: return [shelf]
        case .source(let source):
            let citing = sourceCitations[source.id] ?? []
            return [
                shelf, evidence.figures(ofSource: source.id),
                list("the pages that rest on \(source.id)", citing.map { ($0, isWhole: false) }),
            ]
        case .articleList: return [list("the articles", plan.articles.map { ($0, isWhole: false) })]
        case .tagList: return [tags]
        case .tag(let tag):
            return [
                PagePart(
                    name: "the spelling of the tag \(tag.slug)", fingerprint: Fingerprint(of: Array(tag.title.utf8))),
                list("the articles with the tag \(tag.slug)", tag.articles.map { ($0, isWhole: false) }),
            ]
        case .notFound: return []
        case .redirect(let target, let title):
            var builder = FingerprintBuilder()
            builder.add(target.path)
            builder.add(title)
            return [PagePart(name: "the page that the alias leads to", fingerprint: builder.fingerprint)]
        }
    }

    private func own(_ page: CheckedPage?) -> [PagePart] {
        guard let page else { return [] }
        var builder = FingerprintBuilder()
        builder.add(page.file.fingerprint)
        builder.add(page.notice)
        return [PagePart(name: page.file.path, fingerprint: builder.fingerprint)]
    }

    /// What the text of a page says that does not stand in its file: where its links lead, figures and drawings.
    private func tellings(_ page: CheckedPage) -> [PagePart] {
        var links = FingerprintBuilder()
        var parts: [PagePart?] = [page.file.frontMatter.value.campaign.flatMap(evidence.campaign)]
        var drawings: Set<Drawing> = []
        for link in page.file.document.links {
            let target = LinkTarget(link, in: page.file.path)
            switch target {
            case .evidence(.campaign, let id): parts.append(evidence.campaign(id))
            case .evidence(.metric, let id): parts.append(evidence.metric(id))
            case .evidence: break
            case .drawing(let drawing): if link.isImage { drawings.insert(drawing) }
            default: add(plan.address(of: target, from: plan.route(of: page)), isImage: link.isImage, to: &links)
            }
        }
        parts.append(PagePart(name: "where the links of \(page.file.path) lead", fingerprint: links.fingerprint))
        parts += page.citedFigures.map(evidence.figure)
        parts += page.citedSources.map(evidence.source)
        if !drawings.isEmpty { parts.append(drawingTemplates) }
        for path in page.namedPages {
            guard let other = plan.report.page(at: path) else { continue }
            parts.append(PagePart(name: "the title and the headings of \(path)", fingerprint: other.file.interface))
        }
        if drawings.contains(where: { if case .timeline = $0 { true } else { false } }) { parts.append(all) }
        for case .chart(let id) in drawings {
            parts.append(plan.report.metrics[id] == nil ? evidence.figure(id) : evidence.figures(ofMetric: id))
        }
        for case .table(let metric) in drawings { parts.append(evidence.figures(ofMetric: metric)) }
        return Array(Set(parts.compactMap(\.self))).sorted { $0.name < $1.name }
    }

    private func add(_ address: LinkAddress, isImage: Bool, to links: inout FingerprintBuilder) {
        switch address {
        case .inside(let route, let suffix):
            links.add(1)
            links.add(route.path)
            links.add(suffix)
            guard isImage else { return }
            let size = plan.pictures[route]
            links.add(size?.width ?? 0)
            links.add(size?.height ?? 0)
        case .outside(let address):
            links.add(2)
            links.add(address)
        case .none: links.add(3)
        }
    }

    private func neighbours(of page: CheckedPage) -> PagePart {
        let place = plan.articlePlaces[page.file.path] ?? 0
        let others = [place + 1, place - 1].map { plan.articles.indices.contains($0) ? plan.articles[$0] : nil }
        var builder = FingerprintBuilder()
        for other in others {
            builder.add(other?.file.title)
            builder.add(other?.file.frontMatter.value.lang)
            builder.add(other.map { plan.route(of: $0).path })
        }
        return PagePart(name: "the neighbours of \(page.file.path)", fingerprint: builder.fingerprint)
    }

    // MARK: Lists

    /// - Parameter pages: pages, and whether all of their front matter is shown.
    private func list(_ name: String, _ pages: [(CheckedPage, isWhole: Bool)]) -> PagePart {
        var builder = FingerprintBuilder()
        for (page, isWhole) in pages {
            builder.add(summaries[page.file.path])
            if isWhole { builder.add(page.file.interface) }
        }
        return PagePart(name: name, fingerprint: builder.fingerprint)
    }

    /// Title, address, date, tags, and the words that lists show.
    private static func summary(
        of page: CheckedPage, at route: Route, _ evidence: EvidenceParts, _ report: CheckedReport
    ) -> Fingerprint {
        let matter = page.file.frontMatter.value
        var builder = FingerprintBuilder()
        builder.add(page.file.title)
        builder.add(matter.lang)
        builder.add(route.path)
        builder.add(page.file.date?.rfc3339)
        builder.add(matter.tags)
        builder.add(matter.description)
        builder.add(matter.summary)
        if matter.description == nil, matter.summary == nil {
            // The first words of the text, with the words of figures filled in.
            builder.add(page.file.interface)
            builder.add(evidence.all)
            for path in page.namedPages { builder.add(report.page(at: path)?.file.interface) }
        }
        return builder.fingerprint
    }

    private var tags: PagePart {
        var builder = FingerprintBuilder()
        for tag in plan.tags {
            builder.add(tag.title)
            builder.add(tag.slug)
            builder.add(tag.articles.count)
        }
        return PagePart(name: "the tags", fingerprint: builder.fingerprint)
    }

    private var count: PagePart {
        var builder = FingerprintBuilder()
        builder.add(plan.articles.isEmpty)
        return PagePart(name: "whether there are articles", fingerprint: builder.fingerprint)
    }

    /// The addresses of all pages, with the dates of their last changes.
    private var addresses: PagePart {
        var builder = FingerprintBuilder()
        for page in plan.pages {
            let file = page.content.page?.file
            builder.add(page.route.path)
            builder.add(page.isAlias)
            builder.add((file?.frontMatter.value.updated ?? file?.date)?.rfc3339)
        }
        return PagePart(name: "the addresses of all pages", fingerprint: builder.fingerprint)
    }

    private static func settings(_ plan: SitePlan, _ file: Fingerprint?) -> PagePart {
        var builder = FingerprintBuilder()
        builder.add(file)
        builder.add(plan.report.folderName)
        builder.add(plan.baseURL)
        for link in plan.navigation {
            builder.add(link.title)
            switch link.target {
            case .inside(let route, let suffix):
                builder.add(route.path)
                builder.add(suffix)
            case .outside(let address): builder.add(address)
            case .none: builder.add(0)
            }
        }
        for file in plan.files { builder.add(file.path) }
        builder.add(plan.sourceLanguages)
        return PagePart(name: "the site's settings and navigation", fingerprint: builder.fingerprint)
    }
}
