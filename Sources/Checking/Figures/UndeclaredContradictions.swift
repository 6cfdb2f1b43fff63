import Diagnostics
import Evidence
import Reading

/// Two figures of one metric, subject, period and source with different values contradict each other, and say so.
enum UndeclaredContradictions {
    private struct Key: Hashable {
        let metric: String
        let about: String
        let period: String?
        let source: String
    }

    static func check(_ entries: FigureEntries) -> [Diagnostic] {
        let sound = entries.observations.filter { $0.value.missing == nil && $0.value.supersededBy == nil }
        let groups = Dictionary(grouping: sound) { entry in
            Key(
                metric: entry.value.metric, about: entry.value.about, period: entry.value.period?.text,
                source: entry.value.source)
        }
        return groups.values.flatMap { group in
            group.indices.dropFirst().compactMap { index -> Diagnostic? in
                let entry = group[index]
                let other = group[..<index].first { !agree($0.value, entry.value, entries) }
                return other.map { undeclared(entry, $0) }
            }
        }
    }

    private static func agree(_ one: Observation, _ two: Observation, _ entries: FigureEntries) -> Bool {
        if one.contradicts.contains(two.id) || two.contradicts.contains(one.id) { return true }
        // A part is smaller than its whole, and unlike its siblings, without contradicting them.
        let (wholes, others) = (entries.wholes(of: one), entries.wholes(of: two))
        if wholes.contains(two.id) || others.contains(one.id) || !wholes.isDisjoint(with: others) { return true }
        if one.periodBasis != two.periodBasis || entries.unit(of: one) != entries.unit(of: two) { return true }
        return one.value == two.value && (one.value != nil || one.bounds == two.bounds)
    }
}

// MARK: - Messages

extension UndeclaredContradictions {
    private static func undeclared(_ entry: Entry<Observation>, _ other: Entry<Observation>) -> Diagnostic {
        Diagnostic(
            .contradictionUndeclared, at: entry.ranges.entry,
            "“\(entry.value.asReported)” and “\(other.value.asReported)” are of one source, for the same thing and period.",
            notes: [DiagnosticNote("The other figure stands here.", at: other.ranges.entry)],
            fixes: [
                "If both are in the document, write “contradicts: [\(other.value.id)]”.",
                "If they count different things, give one of them another metric, subject or period.",
            ])
    }
}
