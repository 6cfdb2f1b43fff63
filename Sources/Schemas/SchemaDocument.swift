package import Reading

/// JSON Schema (2020-12) documents of the files that editors write.
package enum SchemaDocument {
    private static let dialect: SchemaValue = "https://json-schema.org/draft/2020-12/schema"

    /// The name of the file that holds the document of a kind: `sources.schema.json`.
    package static func fileName(of kind: FileKind) -> String { "\(kind.rawValue).schema.json" }

    /// The document of one kind of file; the same bytes for the same ids.
    ///
    /// - Parameter ids: what references may name; nothing for a document that holds for any site.
    package static func text(of kind: FileKind, ids: ReportIDs? = nil) -> String {
        document([("$schema", dialect)] + head(kind) + body(kind, ids), definitions: idLists(of: [kind], ids))
    }

    /// One document with that of each kind under its name in `$defs`.
    package static func textOfAll(ids: ReportIDs? = nil) -> String {
        let kinds = FileKind.allCases.map { kind in
            (key: kind.rawValue, value: SchemaValue.object(head(kind) + body(kind, ids)))
        }
        return document(
            [
                ("$schema", dialect), ("title", "The files of a site"),
                ("description", "Each kind of file has its schema in $defs, under its name."),
            ], definitions: kinds + idLists(of: FileKind.allCases, ids))
    }

    private static func document(
        _ pairs: [(key: String, value: SchemaValue)], definitions: [(key: String, value: SchemaValue)]
    ) -> String {
        let all = definitions.isEmpty ? pairs : pairs + [("$defs", .object(definitions))]
        return SchemaValue.object(all).text() + "\n"
    }

    private static func head(_ kind: FileKind) -> [(key: String, value: SchemaValue)] {
        let title =
            switch kind {
            case .site: "site.yaml"
            case .page: "Front matter of a page"
            case .comparison: "Front matter of a comparison"
            case .observations: "Stat file: observations"
            case .sources, .metrics, .campaigns, .events: "Stat file: \(kind.rawValue)"
            }
        let places = kind.places.joined(separator: " and ")
        return [
            ("$comment", .text("For \(places)")), ("title", .text(title)), ("description", .text(kind.about)),
        ]
    }

    private static func body(_ kind: FileKind, _ ids: ReportIDs?) -> [(key: String, value: SchemaValue)] {
        let record = RecordSchema(values: ValueSchema(ids: ids)).schema(of: kind.outline)
        // An empty file is a file without entries.
        let whole: SchemaValue = kind.isStatFile ? ["type": ["array", "null"], "items": record] : record
        guard case .object(let pairs) = whole else { return [] }
        return pairs
    }

    /// The lists of ids that the fields of some kinds refer to.
    private static func idLists(of kinds: [FileKind], _ ids: ReportIDs?) -> [(key: String, value: SchemaValue)] {
        var lists: [(key: String, value: SchemaValue)] = []
        for reference in kinds.flatMap({ references(of: $0.outline) }) {
            for list in ids?.lists(for: reference) ?? [] where !lists.contains(where: { $0.key == list.name }) {
                lists.append((list.name, schema(of: list.entries)))
            }
        }
        return lists
    }

    private static func references(of outline: RecordOutline) -> [ReferenceKind] {
        outline.fields.flatMap { field -> [ReferenceKind] in
            switch field.kind {
            case .reference(let reference): [reference]
            case .record(let inner): references(of: inner)
            default: []
            }
        }
    }

    private static func schema(of entries: [ReportIDs.Entry]) -> SchemaValue {
        let list: SchemaValue = [
            "enum": .texts(entries.map(\.id)), "enumDescriptions": .texts(entries.map(\.label)),
        ]
        // 2019, 1e3 or true, written without quotation marks, are no texts to YAML.
        let isAmbiguous = entries.contains {
            $0.id.wholeMatch(of: /[0-9]+(?:e-?[0-9]+)?|0x[0-9a-f]+|0o[0-7]+|true|false/) != nil
        }
        return isAmbiguous ? ["anyOf": [list, ["type": ["number", "boolean"]]]] : list
    }
}
