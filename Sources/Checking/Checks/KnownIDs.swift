import Diagnostics
import Evidence
import Reading

/// The ids of one kind that a reference may name.
struct KnownIDs {
    let kind: String
    private let ids: Set<String>
    /// Names that may be right: those of broken entries, or any where a whole file could not be read.
    private let doubtful: Set<String>
    private let isIncomplete: Bool

    init<Value>(_ list: EntryList<Value>, _ id: KeyPath<Value, String>, kind: String) {
        self.kind = kind
        ids = Set(list.entries.map { $0.value[keyPath: id] })
        doubtful = list.brokenIDs
        isIncomplete = list.isIncomplete
    }

    private init(kind: String, ids: Set<String>, doubtful: Set<String>, isIncomplete: Bool) {
        self.kind = kind
        self.ids = ids
        self.doubtful = doubtful
        self.isIncomplete = isIncomplete
    }

    func union(_ other: KnownIDs, kind: String) -> KnownIDs {
        KnownIDs(
            kind: kind, ids: ids.union(other.ids), doubtful: doubtful.union(other.doubtful),
            isIncomplete: isIncomplete || other.isIncomplete)
    }

    /// What is wrong with a reference; nothing where it may hold.
    func problem(_ id: String, at range: SourceRange) -> Diagnostic? {
        guard !isIncomplete, !ids.contains(id), !doubtful.contains(id) else { return nil }
        let hint =
            NearestName.question(id, in: ids)
            ?? (ids.isEmpty ? "The site has no \(kind)s yet." : "The ids stand in \(Self.home(of: kind)).")
        return Diagnostic(.unknownReference, at: range, "No \(kind) has the id “\(id)”.", fixes: [hint])
    }

    private static func home(of kind: String) -> String {
        switch kind {
        case "observation": "content/stats/observations/"
        case "campaign or event": "content/stats/campaigns.yaml and events.yaml; a country is its two-letter code"
        default: "content/stats/\(kind)s.yaml"
        }
    }
}

extension KnownIDs {
    static func sources(_ site: ParsedSite) -> KnownIDs { KnownIDs(site.sources, \.id, kind: "source") }
    static func metrics(_ site: ParsedSite) -> KnownIDs { KnownIDs(site.metrics, \.id, kind: "metric") }
    static func campaigns(_ site: ParsedSite) -> KnownIDs { KnownIDs(site.campaigns, \.id, kind: "campaign") }
    static func observations(_ site: ParsedSite) -> KnownIDs {
        KnownIDs(site.observations, \.id, kind: "observation")
    }
    /// What a figure can be about, countries aside.
    static func subjects(_ site: ParsedSite) -> KnownIDs {
        campaigns(site).union(KnownIDs(site.events, \.id, kind: "event"), kind: "campaign or event")
    }
}
