import Checking
import Evidence
import Foundation
import Planning

/// data/observations.csv: every figure, one a row.
enum ObservationTable {
    /// The columns, whose order is a promise, with their Frictionless types.
    static let fields: [(name: String, type: String)] = [
        ("id", "string"), ("campaign", "string"), ("about", "string"), ("metric", "string"),
        ("as_reported", "string"), ("value", "number"), ("lower_bound", "number"), ("upper_bound", "number"),
        ("qualifier", "string"), ("unit", "string"), ("equivalent_value", "string"), ("equivalent_unit", "string"),
        ("period", "string"), ("period_start", "date"), ("period_end", "date"), ("period_basis", "string"),
        ("part_of", "string"), ("source", "string"), ("source_document", "string"), ("paragraph", "integer"),
        ("rank", "string"), ("status", "string"), ("missing", "string"), ("comment", "string"), ("url", "string"),
        ("contradicts", "string"), ("suspected_reading", "string"), ("suspected_reason", "string"),
        ("rank_reason", "string"), ("attributed_to", "string"),
        ("base", "string"), ("superseded_by", "string"), ("accepts", "string"), ("accepts_reason", "string"),
        ("verified", "date"),
    ]

    static func write(_ observations: [Observation], _ plan: SitePlan, _ index: EvidenceIndex) -> String {
        let report = plan.report
        var table = CSVTable(fields.map(\.name))
        for observation in observations {
            let equivalents = observation.equivalents
            table.add([
                observation.id, report.campaign(of: observation)?.id, observation.about, observation.metric,
                observation.asReported, observation.value.map(PlainNumber.digits),
                observation.bounds.lower.map(PlainNumber.digits), observation.bounds.upper.map(PlainNumber.digits),
                observation.qualifier?.rawValue, observation.unit ?? report.metrics[observation.metric]?.unit,
                equivalents.map { PlainNumber.digits($0.value) }.joined(separator: ";"),
                equivalents.map(\.unit).joined(separator: ";"), observation.period?.text,
                observation.period?.earliest?.iso, observation.period?.latest?.iso,
                observation.periodBasis?.rawValue, observation.partOf, observation.source,
                report.sources[observation.source]?.document, String(observation.paragraph), observation.rank.rawValue,
                observation.status.rawValue, observation.missing?.rawValue, observation.comment,
                plan.publicAddress(of: .figure(observation.id)),
                (index.contradictions[observation.id] ?? []).map(\.id).joined(separator: ";"),
                observation.suspected?.reading,
                observation.suspected?.reason, observation.rankReason, observation.attributedTo,
                observation.base, observation.supersededBy, observation.accepts.joined(separator: ";"),
                observation.acceptsReason, verified(observation, report),
            ])
        }
        return table.text
    }

    /// The day, if the figure agreed with its document and has not changed since.
    private static func verified(_ observation: Observation, _ report: CheckedReport) -> String? {
        guard case .verified(let day) = report.verification(of: observation) else { return nil }
        return day
    }
}
