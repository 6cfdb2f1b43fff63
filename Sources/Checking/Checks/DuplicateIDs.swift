import Diagnostics
import Evidence
import Reading

/// An id names one entry of its kind. Campaigns and events share their ids, since a figure is about either.
enum DuplicateIDs {
    static func check(_ site: ParsedSite) -> [Diagnostic] {
        duplicates(site.sources.entries.map { ($0.value.id, $0.ranges["id"]) }, kind: "sources")
            + duplicates(site.metrics.entries.map { ($0.value.id, $0.ranges["id"]) }, kind: "metrics")
            + duplicates(
                site.campaigns.entries.map { ($0.value.id, $0.ranges["id"]) }
                    + site.events.entries.map { ($0.value.id, $0.ranges["id"]) }, kind: "campaigns or events")
            + duplicates(site.observations.entries.map { ($0.value.id, $0.ranges["id"]) }, kind: "observations")
    }

    private static func duplicates(_ ids: [(id: String, range: SourceRange)], kind: String) -> [Diagnostic] {
        var first: [String: SourceRange] = [:]
        var diagnostics: [Diagnostic] = []
        for (id, range) in ids {
            if let earlier = first[id] {
                diagnostics.append(duplicate(id, at: range, first: earlier, kind: kind))
            } else {
                first[id] = range
            }
        }
        return diagnostics
    }
}

// MARK: - Messages

extension DuplicateIDs {
    private static func duplicate(_ id: String, at range: SourceRange, first: SourceRange, kind: String) -> Diagnostic {
        Diagnostic(
            .duplicateID, at: range, "“\(id)” is the id of two \(kind).",
            notes: [DiagnosticNote("The id is given first here.", at: first)],
            fixes: ["Give one of them another id, and correct what names it."])
    }
}
