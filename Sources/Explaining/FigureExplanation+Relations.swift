import Checking
import Evidence
import Reading

/// What is known of a figure's standing, and what else in the report belongs to it.
extension FigureExplanation {
    var standing: [Fact] {
        [
            Fact("rank", "rank", reasoned(observation.rank.rawValue, observation.rankReason), rank),
            Fact("status", "status", status, .text(observation.status.rawValue)),
            Fact(
                "suspected", "suspected",
                observation.suspected.map { ["perhaps “\($0.reading)” was meant", $0.reason] } ?? [],
                observation.suspected.map {
                    .object(["reading": .text($0.reading), "reason": .text($0.reason)])
                } ?? .nothing),
            Fact(
                "superseded_by", "superseded by", observation.supersededBy.map(words),
                .optional(observation.supersededBy)),
            Fact(
                "accepts", "accepts",
                observation.accepts.isEmpty
                    ? nil : reasoned(observation.accepts.joined(separator: ", "), observation.acceptsReason),
                .object(["checks": .texts(observation.accepts), "reason": .optional(observation.acceptsReason)])),
            Fact("comment", "comment", observation.comment),
        ]
    }

    var relations: [Fact] {
        let others = report.observations.list
        let parts = others.filter { $0.partOf == observation.id }.map(\.id)
        let replaced = others.filter { $0.supersededBy == observation.id }.map(\.id)
        let opposing = others.filter { $0.contradicts.contains(observation.id) }.map(\.id)
        // Which side wrote it down does not matter.
        let contradictions = observation.contradicts + opposing.filter { !observation.contradicts.contains($0) }
        let pages = report.pages.filter { $0.citedFigures.contains(observation.id) }
        return [
            Fact("part_of", "part of", observation.partOf.map(words), .optional(observation.partOf)),
            Fact("parts", "parts", parts.map(words), .texts(parts)),
            Fact("contradicts", "contradicts", contradictions.map(words), .texts(contradictions)),
            Fact("supersedes", "supersedes", replaced.map(words), .texts(replaced)),
            Fact("cited_by", "cited by", pages.isEmpty ? ["no page"] : pages.map(words), .list(pages.map(value))),
        ]
    }

    private var rank: FactValue {
        .object(["rank": .text(observation.rank.rawValue), "reason": .optional(observation.rankReason)])
    }

    private var status: String {
        switch observation.status {
        case .asReported: "as reported"
        case .suspectedMisprint: "suspected misprint; it is shown as printed"
        default: observation.status.rawValue
        }
    }

    private func reasoned(_ word: String, _ reason: String?) -> String {
        reason.map { "\(word): \($0)" } ?? word
    }

    /// Another figure in a line: "“7,000 suspects” (2018-suspects-arrested-overall)".
    private func words(of id: String) -> String {
        guard let other = report.observations[id] else { return "\(id), not in the site" }
        return other.asReported.isEmpty ? "\(id), without a number" : "“\(other.asReported)” (\(id))"
    }

    private func words(of page: CheckedPage) -> String {
        "\(page.file.title) (\(page.file.path)\(page.notice.map { "; \($0)" } ?? ""))"
    }

    private func value(of page: CheckedPage) -> FactValue {
        .object([
            "file": .text(page.file.path), "notice": .optional(page.notice), "title": .text(page.file.title),
        ])
    }
}
