import Diagnostics
import Evidence
import Reading

/// A running total does not fall.
enum CumulativeFigures {
    static func check(_ entries: FigureEntries) -> [Diagnostic] {
        let totals = entries.observations.filter {
            $0.value.periodBasis == .cumulative && $0.value.period?.earliest != nil
        }
        return totals.compactMap { later -> Diagnostic? in
            let earlier = totals.first { earlier in
                earlier.value.metric == later.value.metric && earlier.value.about == later.value.about
                    && earlier.value.id != later.value.id && contains(later.value, earlier.value)
                    && isBelow(later.value, earlier.value)
            }
            return earlier.map { falls(later, below: $0) }
        }
    }

    private static func contains(_ later: Observation, _ earlier: Observation) -> Bool {
        guard let outer = later.period, let inner = earlier.period else { return false }
        return outer.contains(inner) && outer.text != inner.text
    }

    private static func isBelow(_ later: Observation, _ earlier: Observation) -> Bool {
        guard let one = Quantity(later), let two = Quantity(earlier) else { return false }
        return one.compared(to: two) == .less
    }
}

// MARK: - Messages

extension CumulativeFigures {
    private static func falls(_ later: Entry<Observation>, below earlier: Entry<Observation>) -> Diagnostic {
        Diagnostic(
            .cumulativeFalls, at: later.ranges["value"],
            "The running total “\(later.value.asReported)” is below the earlier “\(earlier.value.asReported)”, which it contains.",
            notes: [DiagnosticNote("The earlier total stands here.", at: earlier.ranges.entry)],
            fixes: [
                "Correct a value, a period or “period_basis”.",
                "If the documents say so, answer with “accepts: [cumulative-falls]” and “accepts_reason: …”.",
            ])
    }
}
