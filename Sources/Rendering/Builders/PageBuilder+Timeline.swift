import Charts
import Checking
import Evidence
import Planning
import Reading
import Templates

/// The timeline and its entries.
extension PageBuilder {
    func timelinePage(_ page: CheckedPage?) throws(TemplateRecursion) -> TimelinePage {
        let all = timelineEntries()
        let years = years(all.map { ($0.period, $0.model) })
        let title = page?.file.title ?? "Timeline"
        var html: String?
        if let page { html = try self.html(page) }
        return TimelinePage(
            site: site(), page: head(title, lede: page?.file.frontMatter.value.description ?? Ledes.timeline),
            title: title, html: html,
            drawing: all.isEmpty || !shows("drawing")
                ? nil : timelineDrawing(caption: "Campaigns, events and reports", id: "drawing"),
            years: years, hasEntries: !years.isEmpty)
    }

    /// Campaigns, events and publications, in the order of their dates.
    ///
    /// - Parameters:
    ///   - within: only what may lie, in part, in this stretch of time.
    ///   - campaign: only this one, its events and its sources.
    func timelineEntries(
        within: EDTF? = nil, of campaign: Campaign? = nil
    ) -> [(name: String, lane: TimelineDrawing.Lane, period: EDTF?, model: TimelineEntryModel)] {
        let campaigns = report.campaigns.list.filter { campaign == nil || $0.id == campaign?.id }
        let events = report.events.list.filter { campaign == nil || $0.campaign == campaign?.id }
        let sources = report.sources.list.filter { campaign?.sources.contains($0.id) != false }
        let all =
            campaigns.map { (name: $0.name, lane: TimelineDrawing.Lane.campaign, period: $0.period, model: entry($0)) }
            + events.map { (name: $0.title, lane: .event, period: $0.date, model: entry($0)) }
            + sources.map { (name: $0.title, lane: .publication, period: $0.date, model: entry($0)) }
        guard let within else { return Chronology.sorted(all, longerFirst: true, by: \.period) }
        let inside = all.filter { $0.period.map { Chronology.touches($0, within) } == true }
        return Chronology.sorted(inside, longerFirst: true, by: \.period)
    }

    /// Entries by the year in which they begin, those without a date in a group of their own at the end.
    private func years(_ entries: [(period: EDTF?, entry: TimelineEntryModel)]) -> [TimelineYearModel] {
        let byYear = Dictionary(grouping: Chronology.sorted(entries, longerFirst: true, by: \.period)) {
            Chronology.start($0.period)?.year
        }
        return byYear.keys.sorted { ($0 ?? .max) < ($1 ?? .max) }.map { year in
            TimelineYearModel(
                title: year.map(NumberStyle.english.year) ?? "No date", anchor: year.map { "year-\($0)" } ?? "no-date",
                entries: (byYear[year] ?? []).map(\.entry))
        }
    }

    private func entry(_ campaign: Campaign) -> TimelineEntryModel {
        let shown = (index.bySubject[campaign.id] ?? []).filter { $0.rank != .deprecated }
        return entry(
            kind: "campaign", label: "Campaign", title: campaign.name, href: address(.campaign(campaign.id)),
            id: campaign.id, period: campaign.period, summary: campaign.summary, campaign: nil,
            sources: campaign.sources, observations: shown)
    }

    func entry(_ event: Event) -> TimelineEntryModel {
        let campaign = event.campaign.flatMap { report.campaigns[$0] }
        let shown = (index.bySubject[event.id] ?? []).filter { $0.rank != .deprecated }
        return entry(
            kind: "event", label: "Event", title: event.title, href: nil, id: event.id, period: event.date,
            summary: event.summary, campaign: campaign.map { link($0.name, .campaign($0.id)) },
            sources: event.sources, observations: shown)
    }

    private func entry(_ source: Source) -> TimelineEntryModel {
        let count = index.bySource[source.id]?.count ?? 0
        let figures = count == 1 ? "One figure was taken from it." : "\(count) figures were taken from it."
        let inferred = source.datedBy == nil ? "" : " Its date is inferred."
        return entry(
            kind: "publication", label: "Report", title: source.title, lang: foreignLanguage(of: source),
            href: address(.source(source.id)),
            id: source.id, period: source.date,
            summary: "Published by: \(source.publisher). \(count == 0 ? "" : figures)\(inferred)", campaign: nil,
            sources: [], observations: [])
    }

    private func entry(
        kind: String, label: String, title: String, lang: String? = nil, href: String?, id: String, period: EDTF?,
        summary: String?,
        campaign: LinkModel?, sources: [String], observations: [Observation]
    ) -> TimelineEntryModel {
        let links = sources.compactMap { report.sources[$0] }.map { link(to: $0) }
        return TimelineEntryModel(
            kind: kind, label: label, title: title, lang: lang, href: href, anchor: "\(kind)-\(id)",
            period: period.map(EDTFWords.of) ?? "no date", edtf: period?.text,
            summary: summary, campaign: campaign, sources: links,
            hasSources: !links.isEmpty, figures: figures(observations), hasFigures: !observations.isEmpty,
            hasManyFigures: observations.count > 3)
    }
}
