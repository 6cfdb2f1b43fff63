package import Checking
import Diagnostics
package import Evidence
package import Reading

/// Finds figures by id, and says why one cannot be found.
package struct FigureLookup: Sendable {
    let report: CheckedReport
    private let unreadIDs: Set<String>
    private let isIncomplete: Bool
    /// What other entries are called, by id: a slip between two commands.
    private let otherKinds: [String: String]

    /// - Parameter site: what could not be decoded is known there only.
    package init(_ report: CheckedReport, of site: ParsedSite) {
        self.report = report
        unreadIDs = site.observations.brokenIDs
        isIncomplete = site.observations.isIncomplete
        let others =
            report.metrics.list.map { ($0.id, "a metric") } + report.sources.list.map { ($0.id, "a source") }
            + report.campaigns.list.map { ($0.id, "a campaign") } + report.events.list.map { ($0.id, "an event") }
        otherKinds = Dictionary(others, uniquingKeysWith: { first, _ in first })
    }

    /// - Throws: a refusal with the nearest id.
    package func figure(_ id: String) throws(Refusal) -> Observation {
        if let observation = report.observations[id] { return observation }
        throw unreadIDs.contains(id) ? Self.unread(id) : unknown(id)
    }

    /// The same with everything on which a comparison depends.
    ///
    /// - Throws: a refusal also where the figure's metric is unknown.
    func comparable(_ id: String) throws(Refusal) -> ComparableFigure {
        let observation = try figure(id)
        guard let figure = report.comparable(observation) else { throw Self.withoutMetric(observation) }
        return figure
    }
}

// MARK: - Messages

extension FigureLookup {
    private func unknown(_ id: String) -> Refusal {
        let ids = report.observations.list.map(\.id)
        let hint =
            otherKinds[id].map { "“\(id)” is \($0); this command takes the id of a figure." }
            ?? NearestName.question(id, in: ids)
            ?? (ids.isEmpty
                ? "The site has no figures yet; they stand in content/stats/observations/."
                : "The ids stand in content/stats/observations/.")
        let notes = isIncomplete ? [DiagnosticNote("A stat file could not be read; the figure may stand there.")] : []
        return Refusal(
            Diagnostic(.unknownReference, at: nil, "No figure has the id “\(id)”.", notes: notes, fixes: [hint]))
    }

    private static func unread(_ id: String) -> Refusal {
        Refusal(
            Diagnostic(
                .unknownReference, at: nil, "The entry of “\(id)” has errors, so the figure could not be read.",
                explanation: "A figure is explained when its whole entry can be read.",
                fixes: ["Correct the errors of its entry, which are told above."]))
    }

    private static func withoutMetric(_ observation: Observation) -> Refusal {
        Refusal(
            Diagnostic(
                .unknownReference, at: nil,
                "The metric of “\(observation.id)”, “\(observation.metric)”, could not be read.",
                explanation: "Figures are compared by their metrics.",
                fixes: ["Correct the errors that are told above."]))
    }
}
