import Diagnostics
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

/// Every check across figures, and the answers that editors gave to their warnings.
enum FigureChecks {
    static func check(_ site: ParsedSite) -> [Diagnostic] {
        let entries = FigureEntries(site)
        let diagnostics =
            ReportedWordsCheck.check(entries) + UndeclaredContradictions.check(entries) + PartsAndWholes.check(entries)
            + CumulativeFigures.check(entries) + FigurePeriods.check(entries) + ExchangeRates.check(entries)
            + PercentChanges.check(entries)
        return diagnostics.filter { !isAnswered($0, entries) } + AcceptedWarnings.check(entries)
    }

    /// Whether the figure that a warning stands at accepts it. An error cannot be answered.
    private static func isAnswered(_ diagnostic: Diagnostic, _ entries: FigureEntries) -> Bool {
        guard diagnostic.severity == .warning, let range = diagnostic.range else { return false }
        return entries.observations.contains { entry in
            entry.ranges.entry.path == range.path && entry.ranges.holds(range)
                && entry.value.accepts.contains(diagnostic.id.rawValue)
        }
    }
}
