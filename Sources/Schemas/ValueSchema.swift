import Diagnostics
import Reading

/// The schema of what one field takes.
struct ValueSchema {
    /// Nothing where the schema is one of any site.
    let ids: ReportIDs?

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
            ? list(of: field.kind, isRequired: field.isRequired) : one(field.kind, isRequired: field.isRequired)
        guard case .object(let rules) = value else { return value }
        return .object(about + rules)
    }

    /// One value alone counts as a list of one.
    private func list(of kind: ValueKind, isRequired: Bool) -> SchemaValue {
        let isRecord = if case .record = kind { true } else { false }
        var array: SchemaValue = ["type": "array", "items": one(kind, isRequired: isRecord)]
        if isRequired { array = array.adding([("minItems", 1)]) }
        return ["anyOf": [one(kind, isRequired: isRequired), array]]
    }

    private func one(_ kind: ValueKind, isRequired: Bool) -> SchemaValue {
        switch kind {
        case .text(let form):
            // A plain 2019, 1e3 or true is a text to the decoder and something else to YAML.
            let types: Set<String> = form == .webAddress ? ["string"] : ["string", "number", "boolean"]
            return scalar(
                types, TextPattern.of(form), form == .id ? [("minimum", 0)] : [], ValueHint.of(form),
                isRequired: isRequired)
        case .number:
            return scalar(["number", "string"], TextPattern.number, [], ValueHint.number, isRequired: isRequired)
        case .count(let most):
            let limits: [(key: String, value: SchemaValue)] =
                [("minimum", 1)] + (most == .max ? [] : [("maximum", .number(most))])
            return scalar(
                ["integer", "string"], TextPattern.count, limits, ValueHint.count(most), isRequired: isRequired)
        case .flag:
            let words = scalar(["string"], "(?:true|false)", [], ValueHint.flag, isRequired: isRequired)
            return ["anyOf": [["type": "boolean"], words]]
        case .period:
            return scalar(
                ["string", "integer"], TextPattern.period, [("minimum", -9999), ("maximum", 9999)],
                ValueHint.period, isRequired: isRequired)
        case .date:
            return scalar(["string"], TextPattern.date, [], ValueHint.date, isRequired: isRequired)
        case .choice(let words):
            return orNothing(
                ["enum": .texts(words.map(\.word)), "enumDescriptions": .texts(words.map(\.meaning))],
                unless: isRequired)
        case .reference(.check):
            let checks = DiagnosticID.allCases.filter { $0.severity == .warning }
            return orNothing(
                ["enum": .texts(checks.map(\.rawValue)), "enumDescriptions": .texts(checks.map(\.rule))],
                unless: isRequired)
        case .reference(let reference):
            guard let lists = ids?.lists(for: reference) else { return one(.text(.free), isRequired: isRequired) }
            let names: [SchemaValue] = lists.map { ["$ref": .text("#/$defs/\($0.name)")] }
            let choice: SchemaValue = names.count == 1 ? names[0] : ["anyOf": .list(names)]
            return orNothing(choice, unless: isRequired)
        case .record(let outline):
            return orNothing(RecordSchema(values: self).schema(of: outline), unless: isRequired)
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
        isRequired: Bool
    ) -> SchemaValue {
        var others = ["object", "array", "number", "boolean", "string"].filter { !types.contains($0) }
        // Every integer is a number too.
        if types.contains("integer") { others.removeAll { $0 == "number" } }
        if isRequired { others.append("null") }
        var pairs: [(key: String, value: SchemaValue)] = [("not", ["type": .texts(others)])]
        if let pattern {
            pairs.append(("pattern", .text(isRequired ? "^(?:\(pattern))$" : "^(?:\(pattern))?$")))
        } else if isRequired {
            pairs.append(("minLength", 1))
        }
        if types.contains("integer") { pairs.append(("multipleOf", 1)) }
        return .object(pairs + limits + [("errorMessage", .text(hint))])
    }

    private func orNothing(_ schema: SchemaValue, unless isRequired: Bool) -> SchemaValue {
        isRequired ? schema : ["anyOf": [schema, Self.nothing]]
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
