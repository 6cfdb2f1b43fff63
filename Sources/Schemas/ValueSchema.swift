import Diagnostics
import Reading

/// The schema of what one field takes.
struct ValueSchema {
    /// Nothing where the schema is one of any site.
    let ids: ReportIDs?

    /// What becomes of a value that is not there: an empty text, or nothing after the key.
    private enum Absence {
        /// The entry cannot do without it.
        case refused
        /// It is an element of a list, where nothing is passed over, and an empty text is a text.
        case element
        /// It counts as not written.
        case taken
    }

    /// An empty text, or nothing written at all, which the decoder takes for a field that is not there. It is said by
    /// what it is not: an editor would offer “null” where it is said by its type.
    static let nothing: SchemaValue = [
        "not": ["type": ["object", "array", "number", "boolean"]], "maxLength": 0,
    ]

    /// What stands after a field's key, with what an editor is told of it.
    func schema(of field: FieldDeclaration) -> SchemaValue {
        var about: [(key: String, value: SchemaValue)] = [("description", .text(field.about))]
        if let initially = field.initially { about.append(("default", literal(initially, field.kind))) }
        if !field.examples.isEmpty { about.append(("examples", .list(field.examples.map { literal($0, field.kind) }))) }
        let value =
            field.isList
            ? list(of: field.kind, isRequired: field.isRequired) : one(field.kind, field.isRequired ? .refused : .taken)
        guard case .object(let rules) = value else { return value }
        return .object(about + rules)
    }

    /// One value alone counts as a list of one.
    private func list(of kind: ValueKind, isRequired: Bool) -> SchemaValue {
        let isRecord = if case .record = kind { true } else { false }
        var array: SchemaValue = ["type": "array", "items": one(kind, isRecord ? .refused : .element)]
        if isRequired { array = array.adding([("minItems", 1)]) }
        return ["anyOf": [one(kind, isRequired ? .refused : .taken), array]]
    }

    private func one(_ kind: ValueKind, _ absence: Absence) -> SchemaValue {
        switch kind {
        case .text(let form):
            // A plain 2019, 1e3 or true is a text to the decoder and something else to YAML.
            let types: Set<String> =
                switch form {
                case .webAddress: ["string"]
                case .hash: ["string", "number"]
                default: ["string", "number", "boolean"]
                }
            return scalar(
                types, TextPattern.of(form), form == .id || form == .hash ? [("minimum", 0)] : [], ValueHint.of(form),
                absence)
        case .number:
            return scalar(["number", "string"], TextPattern.number, [], FieldHint.number, absence)
        case .count(let most):
            let limits: [(key: String, value: SchemaValue)] =
                [("minimum", 1)] + (most == .max ? [] : [("maximum", .number(most))])
            return scalar(
                ["integer", "string"], TextPattern.count, limits, ValueHint.count(most), absence)
        case .flag:
            let words = scalar(["string"], "(?:true|false)", [], FieldHint.flag, absence)
            return ["anyOf": [["type": "boolean"], words]]
        case .period:
            return scalar(
                ["string", "integer"], TextPattern.period, [("minimum", -9999), ("maximum", 9999)],
                FieldHint.period, absence)
        case .date:
            return scalar(["string"], TextPattern.date, [], FieldHint.date, absence)
        case .choice(let words):
            return orNothing(
                ["enum": .texts(words.map(\.word)), "enumDescriptions": .texts(words.map(\.meaning))],
                absence)
        case .reference(.check):
            let checks = DiagnosticID.allCases.filter { $0.severity == .warning }
            return orNothing(
                ["enum": .texts(checks.map(\.rawValue)), "enumDescriptions": .texts(checks.map(\.rule))],
                absence)
        case .reference(let reference):
            guard let lists = ids?.lists(for: reference) else { return one(.text(.free), absence) }
            let names: [SchemaValue] = lists.map { ["$ref": .text("#/$defs/\($0.name)")] }
            let choice: SchemaValue = names.count == 1 ? names[0] : ["anyOf": .list(names)]
            return orNothing(choice, absence)
        case .record(let outline):
            return orNothing(RecordSchema(values: self).schema(of: outline), absence)
        case .anything:
            return [:]
        }
    }

    /// A value that is written as one word or text, whichever type YAML gives it.
    ///
    /// Types are said by those that are none of them: where “null” or “boolean” is a type, an editor offers “null”,
    /// “true” and “false” to someone who is about to write a title.
    private func scalar(
        _ types: Set<String>, _ pattern: String?, _ limits: [(key: String, value: SchemaValue)], _ hint: String,
        _ absence: Absence
    ) -> SchemaValue {
        var others = ["object", "array", "number", "boolean", "string"].filter { !types.contains($0) }
        // Every integer is a number too.
        if types.contains("integer") { others.removeAll { $0 == "number" } }
        if absence == .refused { others.append("null") }
        var pairs: [(key: String, value: SchemaValue)] = [("not", ["type": .texts(others)])]
        if let pattern {
            pairs.append(("pattern", .text(absence == .taken ? "^(?:\(pattern))?$" : "^(?:\(pattern))$")))
        } else if absence == .refused {
            pairs.append(("minLength", 1))
        }
        if types.contains("integer") { pairs.append(("multipleOf", 1)) }
        return .object(pairs + limits + [("errorMessage", .text(hint))])
    }

    private func orNothing(_ schema: SchemaValue, _ absence: Absence) -> SchemaValue {
        absence == .refused ? schema : ["anyOf": [schema, Self.nothing]]
    }

    /// A value in JSON as YAML would read it.
    private func literal(_ text: String, _ kind: ValueKind) -> SchemaValue {
        switch kind {
        case .flag: .flag(text == "true")
        case .count, .number: Int(text).map { .number($0) } ?? .text(text)
        default: .text(text)
        }
    }
}
