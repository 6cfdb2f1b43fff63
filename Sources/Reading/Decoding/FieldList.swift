import Evidence
import Foundation

/// Takes down the fields of a record as they are declared, each with what an editor is told of it.
struct FieldList {
    private(set) var declarations: [FieldDeclaration] = []
    private(set) var rules: [FieldRule] = []

    mutating func rule(_ rule: FieldRule) { rules.append(rule) }

    private mutating func add<Value>(
        _ name: String, _ kind: ValueKind, _ about: String, isRequired: Bool = false, isList: Bool = false,
        initially: String? = nil, examples: [String] = [],
        _ decode: @escaping @Sendable (inout FieldDecoder, FieldPlace) -> Value
    ) -> Field<Value> {
        declarations.append(
            FieldDeclaration(
                name: name, kind: kind, about: about, isRequired: isRequired, isList: isList, initially: initially,
                examples: examples))
        return Field(place: FieldPlace(name: name, position: declarations.count - 1), decode: decode)
    }

    // MARK: Texts

    /// The entry's own id.
    mutating func id(_ about: String, examples: [String]) -> Field<String> {
        add("id", .text(.id), about, isRequired: true, examples: examples) { $0.id($1) }
    }

    mutating func text(
        _ name: String, _ about: String, as kind: ValueKind = .text(.free), examples: [String] = []
    ) -> Field<String?> {
        add(name, kind, about, examples: examples) { $0.text($1) }
    }

    /// A text that something else stands in for where it is not written.
    mutating func text(
        _ name: String, _ about: String, initially: String, examples: [String] = []
    ) -> Field<String> {
        add(name, .text(.free), about, initially: initially, examples: examples) { $0.text($1) ?? initially }
    }

    /// A text that no entry can do without; "" after telling.
    mutating func requiredText(
        _ name: String, _ about: String, as kind: ValueKind = .text(.free), examples: [String] = []
    ) -> Field<String> {
        add(name, kind, about, isRequired: true, examples: examples) { $0.requiredText($1) }
    }

    /// A text that some entries cannot do without; which ones, a rule tells.
    mutating func conditionalText(
        _ name: String, _ about: String, examples: [String] = []
    ) -> Field<String> {
        add(name, .text(.free), about, examples: examples) { $0.text($1) ?? "" }
    }

    /// - Parameter separator: stands between the elements where they are written as one text.
    mutating func texts(
        _ name: String, _ about: String, of kind: ValueKind = .text(.free), separatedBy separator: Character? = nil,
        isRequired: Bool = false, examples: [String] = []
    ) -> Field<[String]> {
        add(name, kind, about, isRequired: isRequired, isList: true, examples: examples) {
            $0.texts($1, separatedBy: separator, isRequired: isRequired)
        }
    }

    // MARK: Other values

    mutating func flag(_ name: String, _ about: String) -> Field<Bool?> {
        add(name, .flag, about, initially: "false") { $0.flag($1) }
    }

    mutating func number(
        _ name: String, _ about: String, isRequired: Bool = false, examples: [String] = []
    ) -> Field<Decimal?> {
        add(name, .number, about, isRequired: isRequired, examples: examples) { $0.number($1, isRequired: isRequired) }
    }

    mutating func count(
        _ name: String, _ about: String, isRequired: Bool = false, atMost: Int = .max, initially: Int? = nil,
        examples: [String] = []
    ) -> Field<Int?> {
        add(
            name, .count(atMost: atMost), about, isRequired: isRequired, initially: initially.map(String.init),
            examples: examples
        ) { $0.count($1, isRequired: isRequired) }
    }

    mutating func period(_ name: String, _ about: String, examples: [String]) -> Field<EDTF?> {
        add(name, .period, about, examples: examples) { $0.edtf($1) }
    }

    mutating func date(_ name: String, _ about: String) -> Field<PageDate?> {
        add(name, .date, about, examples: ["2026-03-01", "2026-03-01T08:30:00Z"]) { $0.pageDate($1) }
    }

    mutating func choice<Choice: WordChoice>(
        _ name: String, _ about: String, _: Choice.Type, isRequired: Bool = false
    ) -> Field<Choice?> {
        add(name, Self.kind(of: Choice.self), about, isRequired: isRequired) {
            $0.choice($1, Choice.self, isRequired: isRequired)
        }
    }

    mutating func choice<Choice: WordChoice>(
        _ name: String, _ about: String, initially: Choice
    ) -> Field<Choice> {
        add(name, Self.kind(of: Choice.self), about, initially: initially.rawValue) {
            $0.choice($1, Choice.self, isRequired: false) ?? initially
        }
    }

    private static func kind<Choice: WordChoice>(of: Choice.Type) -> ValueKind {
        .choice(Choice.allCases.map { WordMeaning(word: $0.rawValue, meaning: $0.meaning) })
    }

    mutating func anything(_ name: String, _ about: String) -> Field<YAMLValue?> {
        add(name, .anything, about) { $0.value($1) }
    }

    // MARK: Records in records

    /// Keys and values inside the entry; nothing where they have mistakes.
    mutating func record<Inner, Value>(
        _ name: String, _ about: String, _ shape: RecordShape<Inner>, isRequired: Bool = false,
        _ decode: @escaping @Sendable (inout RecordDecoder<Inner>) -> Value?
    ) -> Field<Value?> {
        add(name, .record(shape.outline), about, isRequired: isRequired) { $0.nested($1, shape, decode) }
    }

    mutating func records<Inner, Value>(
        _ name: String, _ about: String, _ shape: RecordShape<Inner>,
        _ decode: @escaping @Sendable (inout RecordDecoder<Inner>) -> Value?
    ) -> Field<[Value]> {
        add(name, .record(shape.outline), about, isList: true) { $0.nestedList($1, shape, decode) }
    }
}
