import Digests
import Evidence
import Reading

/// Whether a figure was held against its document.
package enum Verification: Sendable, Hashable {
    case never
    /// On this day (YYYY-MM-DD), and nothing has changed since.
    case verified(on: String)
    /// On this day; the figure, its place or the document has changed since.
    case outdated(since: String)

    /// What a verification speaks of: the document, the paragraph and the words.
    static func fingerprint(of observation: Observation, document: String) -> String {
        Digest.sha256("\(document)\n\(observation.paragraph)\n\(observation.asReported)")
    }

    /// The state of every figure that was ever verified, by id.
    static func states(_ site: ParsedSite) -> [String: Verification] {
        let hashes = Dictionary(
            site.sources.entries.map { ($0.value.id, $0.value.sha256) }, uniquingKeysWith: { first, _ in first })
        let records = Dictionary(
            site.verifications.entries.map { ($0.value.observation, $0.value) }, uniquingKeysWith: { $1 })
        var states: [String: Verification] = [:]
        for entry in site.observations.entries {
            guard let record = records[entry.value.id], let hash = hashes[entry.value.source] else { continue }
            let isCurrent = fingerprint(of: entry.value, document: hash) == record.fingerprint
            states[entry.value.id] = isCurrent ? .verified(on: record.date) : .outdated(since: record.date)
        }
        return states
    }
}
