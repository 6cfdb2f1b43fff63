import Checking
import Evidence
import Foundation
import Planning
import Reading

/// Pages of campaigns, metrics, figures and sources.
extension PageBuilder {
    /// The figures about a campaign and about its events.
    func figuresOf(_ campaign: Campaign) -> [Observation] {
        let events = index.eventsByCampaign[campaign.id] ?? []
        return ([campaign.id] + events.map(\.id)).flatMap { index.bySubject[$0] ?? [] }
    }

    func campaignPage(_ campaign: Campaign) -> CampaignPage {
        let groups = shows("groups", "hasFigures") ? groupsByMetric(figuresOf(campaign)) : []
        let events = Chronology.sorted(index.eventsByCampaign[campaign.id] ?? [], by: \.date)
        let articles = plan.articlesByCampaign[campaign.id] ?? []
        let sources = campaign.sources.compactMap { report.sources[$0] }
        let successors = index.successors[campaign.id] ?? []
        let wholes = shows("wholes", "hasWholes") ? wholes(among: figuresOf(campaign)) : []
        return CampaignPage(
            site: site(), page: head(campaign.name, description: campaign.summary ?? description(of: campaign)),
            title: campaign.name,
            aliases: campaign.aliases, hasAliases: !campaign.aliases.isEmpty,
            period: FigureWords.period(campaign.period), edtf: campaign.period?.text,
            summary: campaign.summary,
            agencies: campaign.leadAgencies, hasAgencies: !campaign.leadAgencies.isEmpty,
            predecessor: campaign.predecessor.flatMap { report.campaigns[$0] }.map(link),
            successors: successors.map(link), hasSuccessors: !successors.isEmpty,
            partOf: campaign.partOf.flatMap { report.campaigns[$0] }.map(link),
            groups: groups, hasFigures: !groups.isEmpty,
            drawing: timelineDrawing(caption: "\(campaign.name) on the timeline", id: "timeline", of: campaign),
            wholes: wholes, hasWholes: !wholes.isEmpty, events: events.map(entry), hasEvents: !events.isEmpty,
            articles: articles.map(summary), hasArticles: !articles.isEmpty, sources: sources.map(source),
            hasSources: !sources.isEmpty, timelineHref: address(.timeline, suffix: "#campaign-\(campaign.id)"))
    }

    func metricPage(_ metric: Metric) -> MetricPage {
        let observations = inPeriodOrder(index.byMetric[metric.id] ?? [])
        let pairs = shows("pairs", "hasPairs", "overall") ? pairs(among: observations) : []
        return MetricPage(
            site: site(), page: head(metric.label, description: metric.definition), title: metric.label,
            unit: metric.unit, definition: metric.definition, countingRule: metric.countingRule, group: metric.group,
            drawing: observations.isEmpty || !shows("drawing")
                ? nil : chart(of: metric, caption: metric.label, id: "chart"),
            figures: figures(observations), hasFigures: !observations.isEmpty, pairs: pairs, overall: overall(pairs),
            hasPairs: !pairs.isEmpty,
            compareHref: address(.compare))
    }

    func figureListPage() -> FigureListPage {
        let groups = groupsByMetric(report.observations.list)
        let downloads = plan.files.filter { file in
            if case .figures = file { return false }
            return file.isData && file != .observations
        }
        return FigureListPage(
            site: site(), page: head("Figures", lede: Ledes.figures(report.observations.list.count)), title: "Figures",
            count: report.observations.list.count,
            groups: groups, hasFigures: !groups.isEmpty, csvHref: address(PlannedFile.observations.route),
            downloads: downloads.map { link(String($0.path.dropFirst("data/".count)), $0.route) })
    }

    /// - Returns: nothing where the figure's metric or source is unknown, which no checked report has.
    func figurePage(_ observation: Observation) -> FigurePage? {
        guard let metric = report.metrics[observation.metric], let source = report.sources[observation.source] else {
            return nil
        }
        let figure = figure(observation)
        // What has no number is known by what was asked for.
        let title = figure.missing ? "\(metric.label): \(figure.words)" : "\(figure.heading): \(metric.label)"
        let parts = index.parts[observation.id] ?? []
        let contradictions = index.contradictions[observation.id] ?? []
        let citedBy = index.citations[observation.id] ?? []
        let corrections = corrections(of: observation)
        let others = inPeriodOrder((index.byMetric[metric.id] ?? []).filter { $0.id != observation.id })
        let pairs = shows("pairs", "hasPairs") ? pairs(of: observation, with: others) : []
        return FigurePage(
            site: site(), page: head(title, description: "\(figure.words), \(figure.about.title), \(figure.period)."),
            title: title, figure: figure, definition: metric.definition, countingRule: metric.countingRule,
            lowerBound: FigureWords.bound(observation.bounds.lower, of: observation),
            upperBound: FigureWords.bound(observation.bounds.upper, of: observation),
            qualifier: observation.qualifier?.words,
            bounds: shows("bounds") && observation.status != .suspectedMisprint ? boundsPlot(of: observation) : nil,
            whole: shows("whole") ? whole(around: observation) : nil, parts: figures(parts),
            hasParts: !parts.isEmpty, contradictions: figures(contradictions),
            hasContradictions: !contradictions.isEmpty, suspectedReading: observation.suspected?.reading,
            suspectedReason: observation.suspected?.reason, rankReason: observation.rankReason,
            source: self.source(source), citedBy: citedBy.map(link), hasCitedBy: !citedBy.isEmpty,
            base: observation.base, monthly: report.comparable(observation).map(monthly) ?? "",
            verification: verification(of: observation), corrections: corrections,
            hasCorrections: !corrections.isEmpty, pairs: pairs, hasPairs: !pairs.isEmpty,
            others: shows("others") ? figures(others) : [],
            hasOthers: !others.isEmpty, citation: citation(of: observation, figure))
    }

    /// "over 60,000 suspects" (Suspects arrested, 2019 campaign): China Daily, "Title", date, paragraph 9. Address.
    private func citation(of observation: Observation, _ figure: FigureModel) -> String {
        let address = plan.publicAddress(of: page.route)
        return
            "\(FigureWords.quotation(of: observation)) (\(figure.metric.title); \(figure.about.title); \(figure.period)): "
            + "\(figure.publisher), “\(figure.source.title)”, \(figure.sourceDate), paragraph \(figure.paragraph). \(address)"
    }

    private func verification(of observation: Observation) -> String {
        if observation.asReported.isEmpty { return "There are no words to check against the document." }
        return switch report.verification(of: observation) {
        case .never: "Not yet checked against the document."
        case .verified(let day):
            "Checked against the document on \(words(of: day)); the words stand in the paragraph named."
        case .outdated(let day): "Last checked against the document on \(words(of: day)); the entry has changed since."
        }
    }

    private func words(of day: String) -> String { (try? EDTF(day)).map(EDTFWords.of) ?? day }

    /// The chain of corrections that the figure is part of, oldest first.
    private func corrections(of observation: Observation) -> [CorrectionModel] {
        var oldest = observation
        while let former = index.predecessors[oldest.id], former.id != observation.id { oldest = former }
        var rows: [CorrectionModel] = []
        var current = oldest
        while let id = current.supersededBy, let next = report.observations[id],
            rows.count < report.observations.list.count
        {
            rows.append(
                CorrectionModel(
                    was: link(to: current),
                    now: link(to: next), why: current.rankReason ?? "",
                    when: report.sources[next.source].map(FigureWords.date) ?? "no date"))
            current = next
        }
        return rows
    }

    func sourceListPage() -> SourceListPage {
        let sources = Chronology.sorted(report.sources.list, by: \.date).map(source)
        return SourceListPage(
            site: site(), page: head("Sources", lede: Ledes.sources(sources.count)), title: "Sources", sources: sources,
            hasSources: !sources.isEmpty)
    }

    func sourcePage(_ source: Source) -> SourcePage {
        let byParagraph = Dictionary(grouping: index.bySource[source.id] ?? [], by: \.paragraph)
        let paragraphs = byParagraph.keys.sorted().map { number in
            FigureGroupModel(
                title: "Paragraph \(number)", anchor: "p\(number)", href: nil,
                figures: figures(byParagraph[number] ?? []))
        }
        let citedBy = index.sourceCitations[source.id] ?? []
        return SourcePage(
            site: site(), page: head(source.title, description: description(of: source)), title: source.title,
            source: self.source(source),
            paragraphs: paragraphs, hasFigures: !paragraphs.isEmpty, citedBy: citedBy.map(link),
            hasCitedBy: !citedBy.isEmpty)
    }

    private func description(of source: Source) -> String {
        Ledes.source(
            source.publisher, date: FigureWords.date(of: source), figures: index.bySource[source.id]?.count ?? 0)
    }

    private func description(of campaign: Campaign) -> String {
        Ledes.campaign(period: FigureWords.period(campaign.period), figures: figuresOf(campaign).count)
    }
}
