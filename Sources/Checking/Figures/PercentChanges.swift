import Diagnostics
import Evidence
import Foundation
import Reading

/// A change has a base, and nothing drops by more than all of it.
enum PercentChanges {
    static func check(_ entries: FigureEntries) -> [Diagnostic] {
        entries.observations.filter { $0.value.periodBasis == .change && $0.value.missing == nil }.flatMap { entry in
            var diagnostics: [Diagnostic] = []
            if entry.value.base == nil { diagnostics.append(withoutBase(entry)) }
            let bounds = [entry.value.bounds.lower, entry.value.bounds.upper].compactMap(\.self)
            // A fall may be written with its sign.
            let floor = (bounds.isEmpty ? [entry.value.value].compactMap(\.self) : bounds).map(abs).min()
            if entries.unit(of: entry.value) == "percent", let floor, floor > 100,
                ReportedChange(entry.value.asReported, label: entries.metric(of: entry.value)?.label) == .fall
            {
                diagnostics.append(overHundred(entry))
            }
            return diagnostics
        }
    }
}

// MARK: - Messages

extension PercentChanges {
    private static func withoutBase(_ entry: Entry<Observation>) -> Diagnostic {
        Diagnostic(
            .changeWithoutBase, at: entry.ranges["period_basis"],
            "“\(entry.value.asReported)” is a change, and nothing says from what.",
            fixes: ["Add “base: …”, such as “base: the peak in 2019”."])
    }

    private static func overHundred(_ entry: Entry<Observation>) -> Diagnostic {
        Diagnostic(
            .percentDropOverHundred, at: entry.ranges["value"],
            "“\(entry.value.asReported)” is a drop by more than 100 percent.",
            fixes: ["Compare the words with the document, and correct them."])
    }
}
