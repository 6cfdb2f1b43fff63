import Evidence
import Foundation
import Reading

/// Holds the published table of figures against the one that would be published.
struct FigureTables {
    /// Columns that follow from others, or from the site's address.
    private static let derived: Set = ["campaign", "period_start", "period_end", "source_document", "url"]

    let before: PublishedTable
    let after: PublishedTable
    /// The names of metrics, and of what figures are about, by id.
    private let names: [String: String]
    /// What the figures of one metric and period are about.
    private let subjects: [[String]: Set<String>]

    init(_ tables: DifferenceTables) {
        before = tables.before["observations"] ?? PublishedTable("")
        after = tables.after["observations"] ?? PublishedTable("")
        names = tables.names
        var subjects: [[String]: Set<String>] = [:]
        for row in before.ids.compactMap({ [before] in before[$0] }) + after.ids.compactMap({ [after] in after[$0] }) {
            subjects[Self.kind(of: row), default: []].insert(row["about"] ?? "")
        }
        self.subjects = subjects
    }

    /// In the order of the tables, those that are gone last.
    ///
    /// - Parameter pages: the addresses of the pages that differ, by the figures that they show or cite.
    func differences(pages: [String: [String]]) -> [FigureDifference] {
        let gone = before.ids.filter { after[$0] == nil }
        return (after.ids + gone).compactMap { id in
            let (old, new) = (before[id], after[id])
            let fields = FieldChange.all(old ?? [:], new ?? [:], except: Self.derived)
            guard let row = new ?? old, old == nil || new == nil || !fields.isEmpty else { return nil }
            return FigureDifference(
                id: id, change: old == nil ? .new : new == nil ? .gone : .changed, subject: subject(of: row),
                before: old.map(Self.number), after: new.map(Self.number),
                fields: old != nil && new != nil ? fields : [],
                pages: pages[id] ?? [])
        }
    }

    private static func kind(of row: PublishedTable.Row) -> [String] { [row["metric"] ?? "", row["period"] ?? ""] }

    private func subject(of row: PublishedTable.Row) -> String {
        let metric = row["metric"] ?? ""
        let about = row["about"] ?? ""
        let isOneOfSeveral = (subjects[Self.kind(of: row)]?.count ?? 0) > 1
        let name = isOneOfSeveral ? names["about \(about)"] ?? Place(code: about)?.name ?? about : nil
        let period = row["period"].map { text in (try? EDTF(text)).map(EDTFWords.of) ?? text }
        return [names["metric \(metric)"] ?? metric, name, period ?? "no period stated"].compactMap(\.self)
            .joined(separator: ", ")
    }

    /// "more than 60,000"; money with its code.
    static func number(_ row: PublishedTable.Row) -> String {
        if let reason = row["missing"] {
            return "no number (\(MissingReason(rawValue: reason)?.words ?? reason))"
        }
        func grouped(_ name: String) -> String {
            let digits = row[name] ?? ""
            return PlainNumber.parse(digits).map(PlainNumber.grouped) ?? digits
        }
        let unit = row["unit"] ?? ""
        let isMoney =
            unit.utf8.count == 3 && unit.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
        let suffix = isMoney ? " \(unit)" : unit == "percent" ? " percent" : ""
        switch row["qualifier"].flatMap(Qualifier.init) {
        case .between: return "between \(grouped("lower_bound")) and \(grouped("upper_bound"))\(suffix)"
        case .exact, nil: return grouped("value") + suffix
        case .some(let qualifier): return "\(qualifier.words) \(grouped("value"))\(suffix)"
        }
    }
}
