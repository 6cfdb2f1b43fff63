import Diagnostics
import Evidence
import Foundation
import Reading

/// The parts of a whole do not add up to more than it.
enum PartsAndWholes {
    static func check(_ entries: FigureEntries) -> [Diagnostic] {
        let parts = Dictionary(grouping: entries.observations.filter { $0.value.partOf != nil }) {
            $0.value.partOf ?? ""
        }
        return parts.sorted { $0.key < $1.key }.compactMap { id, parts -> Diagnostic? in
            guard let whole = entries.byID[id], let limit = Quantity(whole.value)?.upper,
                let unit = entries.unit(of: whole.value)
            else { return nil }
            // Parts in other units, say a share in percent, do not add up to the whole.
            let counted = parts.filter {
                entries.unit(of: $0.value) == unit || isCount(unit, entries.unit(of: $0.value))
            }
            let floors = counted.compactMap { Quantity($0.value)?.lower }
            let sum = floors.reduce(Decimal(0)) { $0 + $1.value }
            let isAbove =
                sum > limit.value || (sum == limit.value && (limit.isOpen || floors.contains(where: \.isOpen)))
            guard isAbove, let last = counted.last else { return nil }
            return aboveWhole(last, whole, sum: sum, count: counted.count)
        }
    }

    /// Units that are plural nouns may name the same things differently: suspects, hackers.
    private static func isCount(_ whole: String, _ part: String?) -> Bool {
        guard let part else { return false }
        return !FigureEntries.isMoney(whole) && !FigureEntries.isMoney(part) && whole != "percent" && part != "percent"
    }
}

// MARK: - Messages

extension PartsAndWholes {
    private static func aboveWhole(
        _ part: Entry<Observation>, _ whole: Entry<Observation>, sum: Decimal, count: Int
    ) -> Diagnostic {
        let parts =
            count == 1 ? "The part “\(part.value.asReported)”" : "The \(count) parts of “\(whole.value.asReported)”"
        return Diagnostic(
            .partsExceedWhole, at: part.ranges["part_of"],
            "\(parts) \(count == 1 ? "makes" : "make") at least \(PlainNumber.grouped(sum)), more than the whole.",
            notes: [DiagnosticNote("The whole is “\(whole.value.asReported)”.", at: whole.ranges.entry)],
            fixes: ["Correct a value, or remove “part_of” where a figure is no part of it."])
    }
}
