import Diagnostics
import Evidence
import Reading

/// The ids of one kind that a reference may name.
struct KnownIDs: Sendable {
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

    /// Whether a reference is right, or may be.
    func mayHold(_ id: String) -> Bool { isIncomplete || ids.contains(id) || doubtful.contains(id) }

    /// What is wrong with a reference; nothing where it may hold.
    ///
    /// - Parameter own: the id of the entry that refers, which is no hint.
    func problem(_ id: String, at range: SourceRange, own: String? = nil) -> Diagnostic? {
        var allowance = HintAllowance()
        return problem(id, at: range, own: own, &allowance)
    }

    /// - Parameter own: the id of the entry that refers, which is no hint.
    func problem(
        _ id: String, at range: SourceRange, own: String? = nil, _ allowance: inout HintAllowance
    ) -> Diagnostic? {
        guard !mayHold(id) else { return nil }
        let plural = kind.split(separator: " ").map { $0 == "or" ? "or" : "\($0)s" }.joined(separator: " ")
        let question = allowance.covers(ids.count) ? NearestName.question(id, in: ids.filter { $0 != own }) : nil
        let home = Self.home(of: kind)
        let hints =
            question.map { [$0, "If it is another one, add it to \(home)."] }
            ?? [
                ids.isEmpty
                    ? "Add it to \(home). The site has no \(plural) yet."
                    : "Write an id that stands in \(home), or add it there."
            ]
        let summary = id.isEmpty ? "The link names no \(kind)." : "No \(kind) has the id “\(id)”."
        return Diagnostic(.unknownReference, at: range, summary, fixes: hints)
    }

    private static func home(of kind: String) -> String {
        switch kind {
        case "observation": "content/stats/observations/"
        case "metric or figure": "content/stats/metrics.yaml or observations/"
        case "campaign or event":
            "content/stats/campaigns.yaml or events.yaml (a country is its two letters: CN)"
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
