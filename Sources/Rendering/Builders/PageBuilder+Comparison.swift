import Checking
import Evidence
import Planning
import Reading
import Templates

/// Tables of metrics by campaigns.
extension PageBuilder {
    func comparisonIndexPage() -> ComparisonIndexPage {
        let campaigns = report.campaigns.list
        let compared = report.metrics.list.filter { index.byMetric[$0.id] != nil }
        let tables = campaigns.isEmpty ? [] : tables(compared, campaigns)
        return ComparisonIndexPage(
            site: site(), page: head("Compare", lede: Ledes.compare), title: "Compare", tables: tables,
            hasTables: !tables.isEmpty,
            comparisons: plan.comparisons.map(summary), hasComparisons: !plan.comparisons.isEmpty)
    }

    func comparisonPage(_ page: CheckedPage) throws(TemplateRecursion) -> ComparisonPage {
        let request = page.file.frontMatter.value.comparison
        // What is asked for twice is shown once.
        let metrics = (request?.metrics ?? []).compactMap { report.metrics[$0] }.once(by: \.id)
        let named = (request?.campaigns ?? []).compactMap { report.campaigns[$0] }.once(by: \.id)
        let cited = page.citedFigures.compactMap { report.observations[$0] }
        let campaigns = named.isEmpty ? report.campaigns.list : named
        let groups = groups(metrics, campaigns)
        let charts = comparisonCharts(metrics, campaigns, request)
        return ComparisonPage(
            site: site(), page: head(page.file.title, description: description(of: page)), title: page.file.title,
            description: page.file.frontMatter.value.description, date: page.file.date?.words,
            isoDate: page.file.date?.iso,
            updated: page.file.frontMatter.value.updated?.words, isoUpdated: page.file.frontMatter.value.updated?.iso,
            html: try html(page),
            tables: tables(metrics, campaigns), drawings: charts.drawings, hasDrawings: !charts.drawings.isEmpty,
            undrawn: charts.undrawn, hasUndrawn: !charts.undrawn.isEmpty, unsaid: charts.unsaid,
            hasUnsaid: !charts.unsaid.isEmpty, note: request?.note,
            groups: groups, hasGroups: !groups.isEmpty, cited: figures(cited), hasCited: !cited.isEmpty)
    }

    /// The pairs of campaign totals in each row.
    private func groups(_ metrics: [Metric], _ campaigns: [Campaign]) -> [PairGroupModel] {
        let ids = Set(campaigns.map(\.id))
        return metrics.compactMap { metric in
            let totals = (index.byMetric[metric.id] ?? []).filter { ids.contains($0.about) }
            let pairs = pairs(among: inPeriodOrder(totals))
            return overall(pairs).map {
                PairGroupModel(metric: link(metric.label, .metric(metric.id)), pairs: pairs, overall: $0)
            }
        }
    }

    /// One table a group of metrics, in the order in which the groups first appear.
    private func tables(_ metrics: [Metric], _ campaigns: [Campaign]) -> [ComparisonTableModel] {
        let groups = groups(of: metrics, called: "figures")
        let columns = campaigns.map {
            ComparisonColumnModel(
                title: $0.name, href: address(.campaign($0.id)), period: FigureWords.period($0.period))
        }
        return groups.map { group in
            let anchor = "group-\(Slug.make(group.name))"
            let ids = Set(campaigns.map(\.id))
            let shown = group.metrics.flatMap { index.byMetric[$0.id] ?? [] }.filter { observation in
                report.campaign(of: observation).map { ids.contains($0.id) } ?? true
            }
            return ComparisonTableModel(
                title: group.name, anchor: anchor, columns: columns,
                rows: group.metrics.map { row($0, campaigns) },
                data: data(of: group.metrics),
                permalink: "#\(anchor)", citation: citation(of: "\(group.name), by campaign", shown, id: anchor))
        }
    }

    private func row(_ metric: Metric, _ campaigns: [Campaign]) -> ComparisonRowModel {
        let ids = Set(campaigns.map(\.id))
        let weakest = weakestGrade(among: (index.byMetric[metric.id] ?? []).filter { ids.contains($0.about) })
        let outside = preferred((index.byMetric[metric.id] ?? []).filter { report.campaign(of: $0) == nil })
        return ComparisonRowModel(
            metric: link(metric.label, .metric(metric.id)), unit: UnitWords.of(metric.unit), grade: weakest?.rawValue,
            gradeWords: weakest?.words, outside: inPeriodOrder(outside).map { link(to: $0) },
            hasOutside: !outside.isEmpty, cells: campaigns.map { cell(metric, $0) })
    }

    private func cell(_ metric: Metric, _ campaign: Campaign) -> ComparisonCellModel {
        let all = (index.byMetric[metric.id] ?? []).filter { report.campaign(of: $0)?.id == campaign.id }
        let whole = preferred(all.filter { $0.about == campaign.id })
        let cases = preferred(all.filter { $0.about != campaign.id })
        return ComparisonCellModel(
            column: campaign.name, figures: figures(inPeriodOrder(whole)), hasFigures: !whole.isEmpty,
            caseFigures: figures(inPeriodOrder(cases)), hasCaseFigures: !cases.isEmpty,
            absence: whole.isEmpty ? (cases.isEmpty ? absence(metric, campaign) : "No total reported") : nil)
    }

    /// Why a campaign has no figure of a metric: its documents have none, or theirs is about something else.
    func absence(_ metric: Metric, _ campaign: Campaign) -> String {
        let documents = Set(campaign.sources)
        let isElsewhere = (index.byMetric[metric.id] ?? []).contains { documents.contains($0.source) }
        return isElsewhere
            ? "The documents on this campaign give such a figure, but not for the campaign"
            : "Not reported in the documents on this campaign"
    }

    /// Without the deprecated ones, unless there are no others.
    private func preferred(_ observations: [Observation]) -> [Observation] {
        let sound = observations.filter { $0.rank != .deprecated }
        return sound.isEmpty ? observations : sound
    }
}
