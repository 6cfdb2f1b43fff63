import Checking
import Evidence
import Planning
import Reading

/// The lists of metrics and of campaigns.
extension PageBuilder {
    func metricListPage() -> MetricListPage {
        let groups = groups(of: report.metrics.list, called: "measures")
        return MetricListPage(
            site: site(), page: head("Measures", lede: Ledes.metrics(report.metrics.list.count)), title: "Measures",
            groups: groups.enumerated().map { number, group in
                MetricGroupModel(
                    title: group.name, anchor: "group-\(number + 1)", metrics: group.metrics.map(summary))
            }, hasManyGroups: groups.count > 2, compareHref: address(.compare),
            data: link("metrics.csv", PlannedFile.metrics.route))
    }

    func campaignListPage() -> CampaignListPage {
        CampaignListPage(
            site: site(), page: head("Campaigns", lede: Ledes.campaigns(report.campaigns.list.count)),
            title: "Campaigns",
            campaigns: Chronology.sorted(report.campaigns.list, longerFirst: true, by: \.period).map(summary),
            timelineHref: address(.timeline), compareHref: address(.compare),
            data: link("campaigns.csv", PlannedFile.campaigns.route))
    }

    /// Metrics by their groups, in the order in which the groups first appear; those of no group are "Other …", and "All …"
    /// where there are no groups, since what is other than nothing is not other.
    ///
    /// - Parameter things: what the metrics stand for, in the plural.
    func groups(of metrics: [Metric], called things: String) -> [(name: String, metrics: [Metric])] {
        var groups: [(name: String, metrics: [Metric])] = []
        var places: [String: Int] = [:]
        let rest = metrics.contains { $0.group != nil } ? "Other \(things)" : "All \(things)"
        for metric in metrics {
            let name = metric.group ?? rest
            if let place = places[name] {
                groups[place].metrics.append(metric)
            } else {
                places[name] = groups.count
                groups.append((name, [metric]))
            }
        }
        return groups
    }

    private func summary(_ metric: Metric) -> MetricSummaryModel {
        MetricSummaryModel(
            title: metric.label, href: address(.metric(metric.id)), unit: UnitWords.of(metric.unit),
            definition: metric.definition, figureCount: index.byMetric[metric.id]?.count ?? 0)
    }

    func summary(_ campaign: Campaign) -> CampaignSummaryModel {
        let successors = index.successors[campaign.id] ?? []
        return CampaignSummaryModel(
            title: campaign.name, href: address(.campaign(campaign.id)), period: FigureWords.period(campaign.period),
            summary: campaign.summary, agencies: campaign.leadAgencies, hasAgencies: !campaign.leadAgencies.isEmpty,
            predecessor: campaign.predecessor.flatMap { report.campaigns[$0] }.map(link),
            successors: successors.map(link), hasSuccessors: !successors.isEmpty,
            figureCount: figuresOf(campaign).count)
    }

    /// A campaign by its name.
    func link(to campaign: Campaign) -> LinkModel { link(campaign.name, .campaign(campaign.id)) }
}
