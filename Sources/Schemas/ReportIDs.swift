import Evidence
package import Reading

/// The ids that a site's stat files give, with what readers know each by.
package struct ReportIDs: Sendable {
    /// An id and what it stands for.
    struct Entry: Sendable {
        let id: String
        let label: String
    }

    /// In the order written; a list that could not be read whole is absent, for any id may stand in it.
    private let sources: [Entry]?
    private let metrics: [Entry]?
    private let campaigns: [Entry]?
    private let events: [Entry]?
    private let observations: [Entry]?

    /// Entries with mistakes count too: a reference to one of them is right.
    package init(_ site: ParsedSite) {
        sources = Self.entries(site.sources) { Entry(id: $0.id, label: "\($0.title), \($0.publisher)") }
        metrics = Self.entries(site.metrics) { Entry(id: $0.id, label: "\($0.label), in \($0.unit)") }
        campaigns = Self.entries(site.campaigns) { Entry(id: $0.id, label: $0.name) }
        events = Self.entries(site.events) { Entry(id: $0.id, label: $0.title) }
        observations = Self.entries(site.observations) {
            Entry(id: $0.id, label: $0.asReported.isEmpty ? "No number" : $0.asReported)
        }
    }

    private static func entries<Value>(_ list: EntryList<Value>, _ entry: (Value) -> Entry) -> [Entry]? {
        guard !list.isIncomplete else { return nil }
        var known: Set<String> = []
        return (list.entries + list.flawed).map { entry($0.value) }.filter {
            !$0.id.isEmpty && known.insert($0.id).inserted
        }
    }

    /// The lists that hold what a reference names, by the names they have in a schema; nothing where there is no list,
    /// or where it is empty.
    func lists(for reference: ReferenceKind) -> [(name: String, entries: [Entry])]? {
        switch reference {
        case .source: Self.named([("source-id", sources)])
        case .metric: Self.named([("metric-id", metrics)])
        case .campaign: Self.named([("campaign-id", campaigns)])
        case .observation: Self.named([("observation-id", observations)])
        case .subject:
            Self.named([("campaign-id", campaigns), ("event-id", events), ("country", Self.countries)])
        case .check: nil
        }
    }

    private static func named(_ lists: [(String, [Entry]?)]) -> [(name: String, entries: [Entry])]? {
        var named: [(name: String, entries: [Entry])] = []
        for (name, entries) in lists {
            guard let entries else { return nil }
            if !entries.isEmpty { named.append((name, entries)) }
        }
        return named.isEmpty ? nil : named
    }

    private static let countries = Place.all.map { Entry(id: $0.code, label: $0.name) }
}
