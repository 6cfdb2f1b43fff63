import Reading

/// The schema of a record: its fields, and what they have to do with each other.
struct RecordSchema {
    let values: ValueSchema

    func schema(of outline: RecordOutline) -> SchemaValue {
        let fields = outline.fields.map { (key: $0.name, value: values.schema(of: $0)) }
        let required = outline.fields.filter(\.isRequired).map(\.name)
        var schema: SchemaValue = [
            "type": "object", "additionalProperties": false, "properties": .object(fields),
        ]
        if !required.isEmpty { schema = schema.adding([("required", .texts(required))]) }
        if !outline.rules.isEmpty { schema = schema.adding([("allOf", .list(outline.rules.map(rule)))]) }
        return schema
    }

    private func rule(_ rule: FieldRule) -> SchemaValue {
        switch rule {
        case .needs(let names): written(names)
        case .lacks(let names): ["properties": .object(names.map { ($0, ValueSchema.nothing) })]
        case .when(let condition, let then, let otherwise): conditional(condition, then, otherwise)
        }
    }

    private func conditional(
        _ condition: FieldRule.Condition, _ then: [FieldRule], _ otherwise: [FieldRule]
    ) -> SchemaValue {
        var schema: SchemaValue = ["if": self.condition(condition)]
        if !then.isEmpty { schema = schema.adding([("then", all(then))]) }
        if !otherwise.isEmpty { schema = schema.adding([("else", all(otherwise))]) }
        return schema
    }

    private func all(_ rules: [FieldRule]) -> SchemaValue {
        rules.count == 1 ? rule(rules[0]) : ["allOf": .list(rules.map(rule))]
    }

    private func condition(_ condition: FieldRule.Condition) -> SchemaValue {
        switch condition {
        case .isWritten(let name): written([name])
        case .says(let name, let words): has(name, ["enum": .texts(words)])
        case .isCertain(let name): has(name, ["type": ["string", "integer"], "pattern": "^[^?~%]+$"])
        }
    }

    private func has(_ name: String, _ value: SchemaValue) -> SchemaValue {
        ["required": [.text(name)], "properties": .object([(name, value)])]
    }

    private func written(_ names: [String]) -> SchemaValue {
        let something: SchemaValue = ["not": ["enum": ["", .nothing]]]
        return ["required": .texts(names), "properties": .object(names.map { ($0, something) })]
    }
}
