import Checking
import Evidence
import Planning

/// The other tables of data/, one row an entry; lists are separated by semicolons.
enum EvidenceTables {
    static let sourceFields = [
        "id", "title", "publisher", "producer", "date", "dated_by", "language", "tier", "url", "document", "sha256",
        "comment",
    ]
    static let metricFields = ["id", "label", "unit", "group", "definition", "counting_rule", "comparable_with"]
    static let campaignFields = [
        "id", "name", "aliases", "period", "period_start", "period_end", "lead_agencies", "predecessor", "part_of",
        "sources", "summary", "offences", "geography",
    ]
    static let eventFields = ["id", "title", "date", "date_start", "date_end", "campaign", "sources", "summary"]

    static func sources(_ plan: SitePlan) -> String {
        table(sourceFields, plan.report.sources.list) { source in
            [
                source.id, source.title, source.publisher, source.producer, source.date?.text, source.datedBy,
                source.language, source.tier.rawValue, source.url, source.document, source.sha256, source.comment,
            ]
        }
    }

    static func metrics(_ plan: SitePlan) -> String {
        table(metricFields, plan.report.metrics.list) { metric in
            [
                metric.id, metric.label, metric.unit, metric.group, metric.definition, metric.countingRule,
                list(metric.comparableWith),
            ]
        }
    }

    static func campaigns(_ plan: SitePlan) -> String {
        table(campaignFields, plan.report.campaigns.list) { campaign in
            [
                campaign.id, campaign.name, list(campaign.aliases), campaign.period?.text,
                campaign.period?.earliest?.iso, campaign.period?.latest?.iso, list(campaign.leadAgencies),
                campaign.predecessor, campaign.partOf, list(campaign.sources), campaign.summary, campaign.offences,
                campaign.geography,
            ]
        }
    }

    static func events(_ plan: SitePlan) -> String {
        table(eventFields, plan.report.events.list) { event in
            [
                event.id, event.title, event.date?.text, event.date?.earliest?.iso, event.date?.latest?.iso,
                event.campaign, list(event.sources), event.summary,
            ]
        }
    }

    private static func table<Value>(_ fields: [String], _ values: [Value], _ row: (Value) -> [String?]) -> String {
        var table = CSVTable(fields)
        for value in values { table.add(row(value)) }
        return table.text
    }

    private static func list(_ values: [String]) -> String { values.joined(separator: ";") }
}
