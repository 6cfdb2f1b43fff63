import Checking
import Digests
import Evidence

/// The fingerprints of figures and of what belongs to them.
struct EvidenceParts: Sendable {
    /// Campaigns, events, metrics and sources, in their order, and how many figures each source has.
    let shelf: Fingerprint
    /// All of the evidence.
    let all: Fingerprint
    private let report: CheckedReport
    private let figures: [String: Fingerprint]
    private let families: [String: Fingerprint]
    private let byMetric: [String: [Observation]]
    private let bySubject: [String: [Observation]]
    private let bySource: [String: [Observation]]

    init(_ report: CheckedReport) {
        self.report = report
        let observations = report.observations.list
        byMetric = Dictionary(grouping: observations, by: \.metric)
        bySubject = Dictionary(grouping: observations, by: \.about)
        bySource = Dictionary(grouping: observations, by: \.source)
        let kinship = Kinship(observations)
        let plain = Dictionary(
            observations.map { ($0.id, Self.fingerprint(of: $0, in: report)) }, uniquingKeysWith: { first, _ in first })
        var families: [String: Fingerprint] = [:]
        for family in kinship.families {
            var builder = FingerprintBuilder()
            for id in family { builder.add(plain[id]) }
            let fingerprint = builder.fingerprint
            for id in family { families[id] = fingerprint }
        }
        self.families = families
        // A figure's flags name those that contradict it, its whole and what replaced it: all of them are its family.
        figures = plain.mapValues { $0 }.reduce(into: [:]) { figures, entry in
            var builder = FingerprintBuilder()
            builder.add(entry.value)
            if kinship.hasKin(entry.key) { builder.add(families[entry.key]) }
            figures[entry.key] = builder.fingerprint
        }
        shelf = Self.shelf(of: report, bySource.mapValues(\.count))
        var builder = FingerprintBuilder()
        builder.add(shelf)
        for observation in observations { builder.add(figures[observation.id]) }
        all = builder.fingerprint
    }

    /// A figure and its family; nothing where there is no such figure.
    func figure(_ id: String) -> PagePart? { figures[id].map { PagePart(name: "the figure \(id)", fingerprint: $0) } }

    /// The figures of a metric, with what they count.
    func figures(ofMetric id: String) -> PagePart {
        part("the figures of the metric \(id)", byMetric[id] ?? [], report.metrics.fingerprint(of: id))
    }

    /// The figures about a campaign and its events.
    func figures(ofCampaign id: String) -> PagePart {
        let events = report.events.list.filter { $0.campaign == id }.map(\.id)
        return part("the figures of the campaign \(id)", ([id] + events).flatMap { bySubject[$0] ?? [] }, nil)
    }

    /// The figures that were taken from a source.
    func figures(ofSource id: String) -> PagePart { part("the figures of the source \(id)", bySource[id] ?? [], nil) }

    func source(_ id: String) -> PagePart? {
        report.sources.fingerprint(of: id).map { fingerprint in
            var builder = FingerprintBuilder()
            builder.add(fingerprint)
            builder.add(bySource[id]?.count ?? 0)
            return PagePart(name: "the source \(id)", fingerprint: builder.fingerprint)
        }
    }

    func campaign(_ id: String) -> PagePart? {
        report.campaigns.fingerprint(of: id).map { PagePart(name: "the campaign \(id)", fingerprint: $0) }
    }

    func metric(_ id: String) -> PagePart? {
        report.metrics.fingerprint(of: id).map { PagePart(name: "the metric \(id)", fingerprint: $0) }
    }

    private func part(_ name: String, _ observations: [Observation], _ head: Fingerprint?) -> PagePart {
        var builder = FingerprintBuilder()
        builder.add(head)
        for observation in observations {
            builder.add(figures[observation.id])
            builder.add(families[observation.id])
        }
        return PagePart(name: name, fingerprint: builder.fingerprint)
    }

    /// A figure with its metric, its source, what it is about, and how far it is verified.
    private static func fingerprint(of observation: Observation, in report: CheckedReport) -> Fingerprint {
        var builder = FingerprintBuilder()
        builder.add(report.observations.fingerprint(of: observation.id))
        builder.add(report.metrics.fingerprint(of: observation.metric))
        builder.add(report.sources.fingerprint(of: observation.source))
        builder.add(report.campaigns.fingerprint(of: observation.about))
        builder.add(report.events.fingerprint(of: observation.about))
        builder.add(report.campaign(of: observation).flatMap { report.campaigns.fingerprint(of: $0.id) })
        switch report.verification(of: observation) {
        case .never: builder.add(0)
        case .verified(let day):
            builder.add(1)
            builder.add(day)
        case .outdated(let day):
            builder.add(2)
            builder.add(day)
        }
        return builder.fingerprint
    }

    private static func shelf(of report: CheckedReport, _ counts: [String: Int]) -> Fingerprint {
        var builder = FingerprintBuilder()
        for campaign in report.campaigns.list { builder.add(report.campaigns.fingerprint(of: campaign.id)) }
        builder.add(report.events.list.count)
        for event in report.events.list { builder.add(report.events.fingerprint(of: event.id)) }
        builder.add(report.metrics.list.count)
        for metric in report.metrics.list { builder.add(report.metrics.fingerprint(of: metric.id)) }
        builder.add(report.sources.list.count)
        for source in report.sources.list {
            builder.add(report.sources.fingerprint(of: source.id))
            builder.add(counts[source.id] ?? 0)
        }
        return builder.fingerprint
    }
}
