@testable import Reading

/// Entries without mistakes, from which the tests of the schemas go out: field by field, as YAML.
struct SampleEntry {
    let kind: FileKind
    var fields: [(name: String, value: String)]

    /// Several for a kind where its fields exclude one another.
    static let all: [SampleEntry] = [
        SampleEntry(.site, "title: Small"),
        SampleEntry(.page, "title: First"),
        SampleEntry(.comparison, "title: First", "compare: {metrics: [arrests]}"),
        SampleEntry(
            .sources, "id: daily", "title: Report", "publisher: Daily", "date: 2026-02-27", "language: en",
            "tier: media", "document: daily.txt", "sha256: \(String(repeating: "0a", count: 32))"),
        SampleEntry(
            .sources, "id: daily", "title: Report", "publisher: Daily", "date: 2026?", "dated_by: A guess",
            "language: en", "tier: media", "document: daily.txt", "sha256: \(String(repeating: "0a", count: 32))"),
        SampleEntry(
            .metrics, "id: arrests", "label: Arrests", "unit: suspects", "definition: Arrested", "counting_rule: All"),
        SampleEntry(.campaigns, "id: clean-net", "name: Clean Net"),
        SampleEntry(.events, "id: talk", "title: A talk"),
        observation("as_reported: 45", "value: 45", "qualifier: exact"),
        observation("as_reported: 45 to 50", "lower: 45", "upper: 50", "qualifier: between"),
        observation("missing: lost"),
        observation(
            "as_reported: 45", "value: 45", "qualifier: exact", "rank: preferred", "rank_reason: The latest",
            "status: suspected-misprint", "suspected: {reading: 54, reason: The table}"),
    ]

    private static func observation(_ fields: String...) -> SampleEntry {
        var entry = SampleEntry(
            .observations, "id: a-1", "metric: arrests", "about: CN", "source: daily", "locator: 3")
        entry.add(fields)
        return entry
    }

    init(_ kind: FileKind, _ fields: String...) {
        self.kind = kind
        self.fields = []
        add(fields)
    }

    private mutating func add(_ lines: [String]) {
        for line in lines {
            let name = String(line.prefix { $0 != ":" })
            fields.append((name, String(line.dropFirst(name.count + 2))))
        }
    }

    /// The same with another value of a field, or without the field.
    func with(_ name: String, _ value: String?) -> SampleEntry {
        var entry = self
        entry.fields.removeAll { $0.name == name }
        if let value { entry.fields.append((name, value)) }
        return entry
    }

    /// The file.
    var yaml: String {
        let entry = "{\(fields.map { "\($0.name): \($0.value)" }.joined(separator: ", "))}"
        return kind.isStatFile ? "- \(entry)" : entry
    }
}
