import Diagnostics
import Evidence
import Reading

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
