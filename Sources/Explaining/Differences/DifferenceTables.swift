package import Reading

/// The tables of data/ on both sides, by name: `observations`, `sources`, `metrics`, `campaigns`, `events`.
package struct DifferenceTables: Sendable {
    /// In the order in which they are told of.
    private static let names = ["sources", "metrics", "campaigns", "events"]

    /// As they were published.
    let before: [String: PublishedTable]
    /// As they would be published.
    let after: [String: PublishedTable]

    package init(before: [String: PublishedTable], after: [String: PublishedTable]) {
        self.before = before
        self.after = after
    }

    /// The ids of the figures that are new, gone, or say something else.
    package var changedFigures: Set<String> { Set(FigureTables(self).differences(pages: [:]).map(\.id)) }

    /// What metrics, and what figures are about, are called: `metric ID`, `about ID`.
    var names: [String: String] {
        var names: [String: String] = [:]
        for tables in [before, after] {
            for (table, column, prefix) in [
                ("metrics", "label", "metric"), ("campaigns", "name", "about"), ("events", "title", "about"),
            ] {
                guard let rows = tables[table] else { continue }
                for id in rows.ids { names["\(prefix) \(id)"] = rows[id]?[column] }
            }
        }
        return names
    }

    /// The sources, metrics, campaigns and events that are new, gone, or say something else.
    var records: [RecordDifference] {
        Self.names.flatMap { name -> [RecordDifference] in
            let (old, new) = (before[name] ?? PublishedTable(""), after[name] ?? PublishedTable(""))
            return (new.ids + old.ids.filter { new[$0] == nil }).compactMap { id in
                let (was, now) = (old[id], new[id])
                let fields = FieldChange.all(
                    was ?? [:], now ?? [:], except: ["period_start", "period_end", "date_start", "date_end"])
                guard let row = now ?? was, was == nil || now == nil || !fields.isEmpty else { return nil }
                return RecordDifference(
                    kind: String(name.dropLast()), id: id, name: row["title"] ?? row["label"] ?? row["name"] ?? id,
                    change: was == nil ? .new : now == nil ? .gone : .changed,
                    fields: was != nil && now != nil ? fields : [])
            }
        }
    }
}
