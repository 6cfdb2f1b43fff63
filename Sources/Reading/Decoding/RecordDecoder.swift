import Diagnostics

/// Decodes one record through the fields of its shape: `decoder.title` is the value of the field `title`, whose
/// mistakes are told. What is not declared there cannot be asked for.
@dynamicMemberLookup
struct RecordDecoder<Fields: Sendable> {
    private let shape: RecordShape<Fields>
    private var values: FieldDecoder

    /// Nothing but a diagnostic where the value is not a mapping.
    static func make(_ value: YAMLValue, _ shape: RecordShape<Fields>) -> Result<RecordDecoder, WrongShape> {
        FieldDecoder.make(value, shape.outline).map { RecordDecoder(shape: shape, values: $0) }
    }

    /// A record in which nothing is written.
    static func empty(at range: SourceRange, _ shape: RecordShape<Fields>) -> RecordDecoder {
        RecordDecoder(shape: shape, values: .empty(at: range, shape.outline))
    }

    subscript<Value>(dynamicMember field: KeyPath<Fields, Field<Value>>) -> Value {
        mutating get {
            let field = shape.fields[keyPath: field]
            return field.decode(&values, field.place)
        }
    }

    var diagnostics: [Diagnostic] { values.diagnostics }
    var hasErrors: Bool { values.hasErrors }
    var ranges: FieldRanges { values.ranges }

    mutating func report(_ diagnostic: Diagnostic) { values.report(diagnostic) }

    /// Tells the keys that are not declared.
    mutating func reportUnknownKeys() { values.reportUnknownKeys() }

    /// Whether there is something in the field, right or wrong.
    func isWritten<Value>(_ field: KeyPath<Fields, Field<Value>>) -> Bool {
        values.value(shape.fields[keyPath: field].place) != nil
    }

    /// The place of the field's value, or of the entry where it is not written.
    func range<Value>(of field: KeyPath<Fields, Field<Value>>) -> SourceRange {
        values.ranges[shape.fields[keyPath: field].name]
    }

    /// Tells that the entry cannot do without the field.
    mutating func reportMissing<Value>(_ field: KeyPath<Fields, Field<Value>>) {
        values.reportMissing(shape.fields[keyPath: field].place)
    }

    /// A text under a key, declared or not, which is looked at and not decoded.
    func peek(_ key: String) -> String? { values.peek(key) }
}
