import Diagnostics
import Foundation
import Testing

@testable import Reading
@testable import Schemas

/// The schemas and the decoder take the same files. Without a validator of JSON Schema these are skipped, never in CI.
@Suite(
    .enabled(
        if: Checkers.schemaPython != nil || Workshop.isCI, "jsonschema is not in .build/venv; make test puts it there.")
)
struct SchemaAgreementTests {
    private static let schemas = Dictionary(
        uniqueKeysWithValues: FileKind.allCases.map { ($0.rawValue, SchemaDocument.text(of: $0)) })

    /// What is written after every key, whatever the field takes.
    private static let shapes = [
        "", "~", "null", "''", "\"\"", "x", "'a b'", "网络", "1", "1.5", "true", "no", "[]", "[x]", "[x, y]", "[~]",
        "[[x]]", "['']", "{}", "{a: b}", "{reading: a, reason: b}", "{reading: a}",
        "{reading: a, reason: b, c: d}", "{as_reported: a, value: 5, unit: b}",
        "[{as_reported: a, value: 5, unit: b}, {as_reported: a, value: '', unit: b}]",
        "[{as_reported: a, value: 5, unit: b}]", "{title: a, url: /a/}", "[{title: a, url: b}, ~]",
        "{file_bytes: 5}", "{nesting: 300}", "{nesting: 50, table_cells: x}", "{metrics: a}", "{metrics: []}",
        "{metrics: [a], per: month}", "{metrics: [a], chart: pie}",
        "{metrics: [a, b], campaigns: c, order: value, note: d}", "media", "Media", "exact", "between", "more-than",
        "more-then", "flow", "preferred", "normal", "disputed", "suspected-misprint", "lost", "free", "unknown-key",
        "[number-without-source, unknown-key]",
    ]

    /// What is written besides where the field takes a text of some form.
    private static let forms = [
        "a-b", "A_b", "-a", "a--b", "first.ten~months", ".hidden", "a/b", "/old/name/", "/old//x", "/", "/../x",
        "/a?b", "/%41/", "/%4/", "[/a/, b]", "[/a/, .b]", "'http://a.example/x'", "https://a.example",
        "HTTPS://A.example", "ftp://a.example", "0", "3", "007", "-1", "+5", "45", "-0.25", ".5", "5.", "1e3", "0x1f",
        "'45'", "'1.5'", "'1,000'", "'0'", "'3 000'", "\(nines(38))", "'\(nines(38))'", "'\(nines(39))'",
        "'0.\(nines(37))'", "'0.\(nines(38))'", "200", "201", "false", "'true'", "'no'", "yes", "on", "True", "2019",
        "'2019'", "2019-11", "2019-13", "2019-11-15", "2019-02-29", "2020-02-29", "2019-11-31", "2019-2-5",
        "2019/2/5", "2019-2/5", "'2019-11-15T08:30:00Z'", "'2019-11-15 8:30'", "'2019-11-15T08:30:00.25 +0800'",
        "'2019-11-15T24:00'", "'2019-11-15T08:30:00+24:00'", "'2019-11-15T08:30:00+08'", "201X", "20XX", "2XXX",
        "2019-XX", "2019-XX-XX", "2019-11-XX", "2019-21", "2019-25", "2022?", "2022~", "'2022%'", "'20?22'",
        "2018/..", "2018/", "../2018", "/2018", "../..", "2018/2019", "2019/2018", "2018/2019/2020", "2018-XX/2019",
        "201X/2020", "2018-01?/2019-03-04~", "Y12345", "Y1234", "-0044", "-44", "-0000", "19999",
        "'2019-11-15T08:30:00+14:30'", "\(String(repeating: "0a", count: 32))",
        "\(String(repeating: "0A", count: 32))",
    ]

    private static func nines(_ count: Int) -> String { String(repeating: "9", count: count) }

    /// What a schema takes and the decoder does not: no expression can compare two dates, or tell a leap year.
    private static let lenient: Set<String> = [
        "period: 2019/2018", "period: 2019-02-29", "period: '-0000'", "date: 2019-02-29",
    ]

    /// One file, and what of it is tried.
    private struct Trial {
        let label: String
        let kind: FileKind
        /// Absent where more than one field is tried.
        var field: FieldDeclaration?
        /// What is written there.
        var sample = ""
        let yaml: String
    }

    @Test func takeWhatTheDecoderTakesFieldByField() async throws {
        var trials: [Trial] = []
        for entry in SampleEntry.all {
            trials.append(Trial(label: "\(entry.kind), whole", kind: entry.kind, yaml: entry.yaml))
            let unknown = entry.with("unheard", "x").yaml
            trials.append(Trial(label: "\(entry.kind), unknown key", kind: entry.kind, yaml: unknown))
            for field in entry.kind.outline.fields {
                let label = "\(field.kind.name): "
                let without = entry.with(field.name, nil).yaml
                trials.append(Trial(label: "\(entry.kind) without \(field.name)", kind: entry.kind, yaml: without))
                for sample in Self.shapes + (field.kind.hasForm ? Self.forms + ["'-0000'"] : []) {
                    trials.append(
                        Trial(
                            label: label + sample, kind: entry.kind, field: field, sample: sample,
                            yaml: entry.with(field.name, sample).yaml))
                }
            }
        }
        try await compare(trials, expecting: Self.lenient)
        // Every field was taken and refused at least once, or nothing was proved of it.
        for kind in FileKind.allCases {
            for field in kind.outline.fields {
                let tried = try trials.filter { $0.kind == kind && $0.field?.name == field.name }.map {
                    try DecodedFile.diagnostics($0.yaml, kind).isEmpty
                }
                let isFree = if case .anything = field.kind { true } else { false }
                #expect(tried.contains(true) && (isFree || tried.contains(false)), "\(kind).\(field.name)")
            }
        }
    }

    /// Holds both against each other.
    ///
    /// - Parameter lenient: the labels of what a schema takes and the decoder does not, each of which must occur.
    private func compare(_ trials: [Trial], expecting lenient: Set<String> = []) async throws {
        let problems = try await SchemaValidator.problems(
            of: trials.map {
                SchemaValidator.Case(
                    schema: $0.kind.rawValue, value: try DecodedFile.value($0.yaml).map(JSONText.of) ?? "null")
            }, schemas: Self.schemas)
        var found: Set<String> = []
        for (trial, problem) in zip(trials, problems) {
            let told = try DecodedFile.diagnostics(trial.yaml, trial.kind)
            if told.isEmpty, let problem {
                // The names of checks are none of the decoder's business; a later check refuses those that are none.
                if case .reference(.check)? = trial.field?.kind { continue }
                Issue.record("refused though right: \(trial.label) in \(trial.yaml): \(problem)")
            } else if !told.isEmpty, problem == nil, !isBeyondSchemas(told), try !isTyped(trial.sample) {
                found.insert(trial.label)
                if lenient.contains(trial.label) { continue }
                Issue.record("taken though wrong: \(trial.label) in \(trial.yaml): \(told.map(\.summary))")
            }
        }
        #expect(lenient.subtracting(found).isEmpty, "stated as lenient, but is not")
    }

    /// No schema compares the values of two fields.
    private func isBeyondSchemas(_ diagnostics: [Diagnostic]) -> Bool {
        diagnostics.allSatisfy { $0.summary == "“lower” is above “upper”." }
    }

    /// Whether YAML makes a number or a switch of a word, so that a schema does not see how it was written.
    private func isTyped(_ sample: String) throws -> Bool {
        guard let value = try DecodedFile.value("- \(sample)"), case .sequence(let values) = value.content,
            case .scalar? = values.first?.content
        else { return false }
        return values.first.map(JSONText.of)?.hasPrefix("\"") == false
    }
}

extension ValueKind {
    /// For the tables of the tests.
    fileprivate var name: String {
        switch self {
        case .text(let form): "\(form)"
        case .reference(let reference): "reference to \(reference.rawValue)"
        case .number: "number"
        case .count: "count"
        case .flag: "flag"
        case .period: "period"
        case .date: "date"
        case .choice: "choice"
        case .record(let outline): outline.kind
        case .anything: "anything"
        }
    }

    /// Whether it takes texts of some form.
    fileprivate var hasForm: Bool {
        switch self {
        case .text(.free), .reference, .choice, .record, .anything: false
        default: true
        }
    }
}
