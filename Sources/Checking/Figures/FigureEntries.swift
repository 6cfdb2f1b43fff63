import Evidence
import Reading

/// The observations of a site with what they refer to, for checks across figures.
struct FigureEntries {
    let observations: [Entry<Observation>]
    let byID: [String: Entry<Observation>]
    private let metrics: [String: Metric]
    private let sources: [String: Source]
    private let campaigns: [String: Campaign]
    private let events: [String: Event]

    init(_ site: ParsedSite) {
        observations = site.observations.entries
        byID = Self.byID(site.observations, \.id)
        metrics = Self.byID(site.metrics, \.id).mapValues(\.value)
        sources = Self.byID(site.sources, \.id).mapValues(\.value)
        campaigns = Self.byID(site.campaigns, \.id).mapValues(\.value)
        events = Self.byID(site.events, \.id).mapValues(\.value)
    }

    private static func byID<Value>(_ list: EntryList<Value>, _ id: KeyPath<Value, String>) -> [String: Entry<Value>] {
        Dictionary(list.entries.map { ($0.value[keyPath: id], $0) }, uniquingKeysWith: { first, _ in first })
    }

    func metric(of observation: Observation) -> Metric? { metrics[observation.metric] }
    func source(of observation: Observation) -> Source? { sources[observation.source] }

    /// The unit in force; nothing where the metric is unknown, which is told elsewhere.
    func unit(of observation: Observation) -> String? { observation.unit ?? metrics[observation.metric]?.unit }

    /// Whether a unit is money: an ISO 4217 code, and no plural noun.
    static func isMoney(_ unit: String) -> Bool { unit.utf8.count == 3 && unit == unit.uppercased() }

    /// The figures that a figure is a part of, directly or through others.
    func wholes(of observation: Observation) -> Set<String> {
        var wholes: Set<String> = []
        var next = observation.partOf
        while let id = next, wholes.insert(id).inserted { next = byID[id]?.value.partOf }
        return wholes
    }

    func campaign(of observation: Observation) -> Campaign? {
        campaigns[observation.about] ?? events[observation.about]?.campaign.flatMap { campaigns[$0] }
    }
}
