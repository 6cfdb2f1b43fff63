import Diagnostics
import Foundation
import Testing

@testable import Reading
@testable import Schemas

/// The schemas and the decoder take the same files, but for what no schema can tell: see the two functions at the foot,
/// which say what a schema takes all the same. It never refuses what the decoder takes. Without a validator of JSON Schema these are skipped, never in CI.
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
        "'2019-11-15T08:30:00+14:30'", "'2019-11-15 08:30 UTC'", "'2019-11-15T08:30:00,5-0800'",
        "\(String(repeating: "0a", count: 32))",
        "\(String(repeating: "0A", count: 32))",
    ]

    private static func nines(_ count: Int) -> String { String(repeating: "9", count: count) }

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
        var formed: Set<FileKind> = []
        for entry in SampleEntry.all {
            let isFirst = formed.insert(entry.kind).inserted
            trials.append(Trial(label: "\(entry.kind), whole", kind: entry.kind, yaml: entry.yaml))
            let unknown = entry.with("unheard", "x").yaml
            trials.append(Trial(label: "\(entry.kind), unknown key", kind: entry.kind, yaml: unknown))
            for field in entry.kind.outline.fields {
                let label = "\(field.kind.name): "
                let without = entry.with(field.name, nil).yaml
                trials.append(Trial(label: "\(entry.kind) without \(field.name)", kind: entry.kind, yaml: without))
                for sample in Self.shapes + (isFirst && field.kind.hasForm ? Self.forms + ["'-0000'"] : []) {
                    trials.append(
                        Trial(
                            label: label + sample, kind: entry.kind, field: field, sample: sample,
                            yaml: entry.with(field.name, sample).yaml))
                }
            }
        }
        try await compare(trials)
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

    /// Fields that have to do with each other, in entries put together at random.
    @Test func takeWhatTheDecoderTakesOfManyFieldsAtOnce() async throws {
        let values: [(field: String, values: [String])] = [
            ("as_reported", ["45"]), ("value", ["45", "''"]), ("lower", ["4", ""]), ("upper", ["50"]),
            ("qualifier", ["exact", "between", "between", "''", "abuot"]), ("missing", ["lost", "~"]),
            ("rank", ["preferred", "deprecated", "normal", ""]), ("rank_reason", ["why", "''"]),
            ("status", ["suspected-misprint", "disputed"]), ("suspected", ["{reading: a, reason: b}", "''"]),
            ("accepts", ["unknown-key"]), ("equivalents", ["{as_reported: a, value: 1, unit: b}"]),
        ]
        let dates: [(field: String, values: [String])] = [
            ("date", ["2019", "2019?", "2019/2020~", "''", "'2019-XX'", "soon"]), ("dated_by", ["a guess", "''"]),
        ]
        var random = SplitMix64(seed: 7)
        var trials: [Trial] = []
        for number in 0..<1500 {
            let (kind, pools) = number.isMultiple(of: 5) ? (FileKind.sources, dates) : (.observations, values)
            guard var entry = SampleEntry.all.first(where: { $0.kind == kind }) else { continue }
            for (field, values) in pools {
                entry = entry.with(field, Bool.random(using: &random) ? values.randomElement(using: &random) : nil)
            }
            trials.append(Trial(label: "number \(number)", kind: kind, yaml: entry.yaml))
        }
        try await compare(trials)
        let right = try trials.count { try DecodedFile.diagnostics($0.yaml, $0.kind).isEmpty }
        #expect((100..<1400).contains(right), "\(right) of them are right")
    }

    /// All files of the report, and of every site of the fixtures whose file decodes.
    @Test func takeTheReportAndEveryFixture() async throws {
        var trials: [Trial] = []
        var sites = [Workshop.root]
        sites += Workshop.cases(in: "sites").map { Workshop.fixtures.appending(path: "sites/\($0)/input") }
        for site in sites {
            for (path, kind, yaml) in try Self.files(of: site) {
                // Not every fixture is YAML, or should be.
                guard let told = try? DecodedFile.diagnostics(yaml, kind), told.isEmpty else { continue }
                trials.append(Trial(label: "\(site.lastPathComponent)/\(path)", kind: kind, yaml: yaml))
            }
        }
        #expect(trials.count > 400, "\(trials.count) files were read")
        #expect(trials.count { $0.label.hasPrefix(Workshop.root.lastPathComponent) } > 10)
        try await compare(trials)
    }

    /// With the report's ids the report still keeps its schemas, and a slip in a reference does not.
    @Test func takeTheReportWithItsIDs() async throws {
        let site = try await SiteReader.read(SiteFolder(root: Workshop.root)).site
        let ids = ReportIDs(site)
        let schemas = Dictionary(
            uniqueKeysWithValues: FileKind.allCases.map { ($0.rawValue, SchemaDocument.text(of: $0, ids: ids)) })
        var cases: [SchemaValidator.Case] = []
        var slips: [SchemaValidator.Case] = []
        for (_, kind, yaml) in try Self.files(of: Workshop.root) {
            func value(_ yaml: String) throws -> SchemaValidator.Case {
                SchemaValidator.Case(
                    schema: kind.rawValue, value: try DecodedFile.value(yaml).map(JSONText.of) ?? "null")
            }
            cases.append(try value(yaml))
            for field in ["metric", "about", "source", "part_of", "campaign", "predecessor"] {
                guard let line = yaml.firstMatch(of: try Regex("\n +\(field): .+")) else { continue }
                slips.append(try value(yaml.replacingCharacters(in: line.range, with: "\n  \(field): no-such-id")))
            }
        }
        #expect(slips.count > 6)
        #expect(try await SchemaValidator.problems(of: cases, schemas: schemas).allSatisfy { $0 == nil })
        #expect(try await SchemaValidator.problems(of: slips, schemas: schemas).allSatisfy { $0 != nil })
        #expect(
            try await SchemaValidator.problems(of: [], schemas: ["all": SchemaDocument.textOfAll(ids: ids)]).isEmpty)
    }

    /// The files of a site that a schema is for, with the YAML in them.
    private static func files(of site: URL) throws -> [(path: String, kind: FileKind, yaml: String)] {
        let content = site.appending(path: "content")
        guard let snapshot = try? FolderSnapshot(content) else { return [] }
        return snapshot.files.sorted { $0.key < $1.key }.compactMap { path, bytes in
            guard let text = String(bytes: bytes, encoding: .utf8), let kind = kind(of: path) else { return nil }
            guard kind.isFrontMatter else { return (path, kind, text) }
            return (try? FrontMatterSplit.split(text).get()).map { (path, kind, $0.yaml) }
        }
    }

    private static func kind(of path: String) -> FileKind? {
        let parts = path.split(separator: "/").map(String.init)
        if parts.last?.hasSuffix(".md") == true { return parts.first == "comparisons" ? .comparison : .page }
        if path == "site.yaml" { return .site }
        guard parts.first == "stats", path.hasSuffix(".yaml") else { return nil }
        return parts.count > 2 ? .observations : FileKind(rawValue: String(path.dropFirst(6).dropLast(5)))
    }

    /// Texts of a form with a sign more, less or other, at random.
    @Test func takeWhatTheDecoderTakesOfTextsThatAreNearlyRight() async throws {
        let fields: [(kind: FileKind, field: String)] = [
            (.page, "date"), (.page, "slug"), (.page, "aliases"), (.metrics, "id"), (.events, "date"),
            (.sources, "url"), (.observations, "value"), (.observations, "locator"), (.observations, "period"),
        ]
        let signs = Array("0123459-/.:TXYZ+?~% aé,")
        var random = SplitMix64(seed: 11)
        var trials: [Trial] = []
        for number in 0..<2500 {
            let (kind, field) = fields[number % fields.count]
            guard let entry = SampleEntry.all.first(where: { $0.kind == kind }) else { continue }
            var text = Array((Self.forms.randomElement(using: &random) ?? "").filter { $0 != "'" })
            for _ in 0..<Int.random(in: 1...2, using: &random) {
                let place = Int.random(in: 0...text.count, using: &random)
                if place < text.count, Bool.random(using: &random) { text.remove(at: place) }
                if Bool.random(using: &random), let sign = signs.randomElement(using: &random) {
                    text.insert(sign, at: min(place, text.count))
                }
            }
            // A percent sign may hide any other.
            if field == "aliases", text.contains("%") { continue }
            let yaml = entry.with(field, "'\(String(text))'").yaml
            trials.append(Trial(label: "\(kind).\(field): \(String(text))", kind: kind, yaml: yaml))
        }
        try await compare(trials)
        let right = try trials.count { try DecodedFile.diagnostics($0.yaml, $0.kind).isEmpty }
        #expect((200..<2000).contains(right), "\(right) of them are right")
    }

    /// Holds both against each other.
    private func compare(_ trials: [Trial]) async throws {
        let problems = try await SchemaValidator.problems(
            of: trials.map {
                SchemaValidator.Case(
                    schema: $0.kind.rawValue, value: try DecodedFile.value($0.yaml).map(JSONText.of) ?? "null")
            }, schemas: Self.schemas)
        for (trial, problem) in zip(trials, problems) {
            let told = try DecodedFile.diagnostics(trial.yaml, trial.kind)
            if told.isEmpty, let problem {
                // The names of checks are none of the decoder's business; a later check refuses those that are none.
                if problem.contains(/^\$(\[\d+\])?\.accepts/) { continue }
                Issue.record("refused though right: \(trial.label) in \(trial.yaml): \(problem)")
            } else if !told.isEmpty, problem == nil, !isBeyondSchemas(told), try !isTyped(trial) {
                Issue.record("taken though wrong: \(trial.label) in \(trial.yaml): \(told.map(\.summary))")
            }
        }
    }

    /// No schema compares the values of two fields, or two dates, and none knows the calendar.
    private func isBeyondSchemas(_ diagnostics: [Diagnostic]) -> Bool {
        diagnostics.allSatisfy { diagnostic in
            ["“lower” is above “upper”.", "ends before it starts.", "February", "no year minus zero"].contains {
                diagnostic.summary.contains($0)
            }
        }
    }

    /// Whether YAML makes a number or a switch of a word, so that a schema does not see how it was written, and has to
    /// take it, since some number is right there.
    private func isTyped(_ trial: Trial) throws -> Bool {
        switch trial.field?.kind {
        case .text(.id), .text(.hash), .text(.addressPart), .text(.siteAddress), .number, .count, .flag, .period: break
        default: return false
        }
        guard let value = try DecodedFile.value("- \(trial.sample)"), case .sequence(let values) = value.content,
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
