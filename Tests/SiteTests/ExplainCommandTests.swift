import Diagnostics
import Foundation
import Testing

/// `sitegen explain`, of periods, figures, pairs of figures and checks.
@Suite struct ExplainCommandTests {
    private func explain(_ arguments: String...) throws -> CommandResult {
        try Sitegen.run(["explain"] + arguments, in: Workshop.root)
    }

    /// The document on standard output.
    private func document(_ result: CommandResult) throws -> [String: Any] {
        try #require(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
        return try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    }

    // MARK: Periods

    @Test func aPeriodIsToldWithItsDaysAndLength() throws {
        let result = try explain("period", "2018-02/2018-07")
        #expect(
            result.output == """
                2018-02/2018-07
                  EDTF          2018-02/2018-07
                  words         February to July 2018
                  earliest day  2018-02-01
                  latest day    2018-07-31
                  length        181 days; 6 whole months
                  precision     month, at both ends
                  marks         none

                """)
        #expect(result.status == 0 && result.errors.isEmpty)
    }

    @Test(arguments: [
        ("2019-11-15", "1 day; not given in whole months"), ("2020", "366 days; 12 whole months"),
        ("2018/..", "not known: one side is open."), ("2018/", "not known: an end is not known."),
        ("2022?", "not known: a date is marked as uncertain or approximate."),
        ("2018-XX", "not known: which month or day is meant is left out."),
        ("2018-11-01/2019-10-31", "365 days; not given in whole months"),
    ])
    func aLengthIsGivenWhereItIsKnown(_ period: String, _ length: String) throws {
        #expect(try explain("period", period).output.contains("  length        \(length)\n"))
    }

    @Test func openAndUnknownEndsAndMarksAreNamed() throws {
        let open = try explain("period", "2018~/..").output
        #expect(open.contains("latest day    open: "))
        #expect(open.contains("precision     start: year; end: open\n"))
        #expect(open.contains("marks         The start is approximate.\n"))
        #expect(try explain("period", "/2018").output.contains("earliest day  not known: "))
        #expect(try explain("period", "--", "-0044").output.contains("words         45 BCE\n"))
    }

    @Test(arguments: [
        ("2018-13", 6, "There is no month 13"), ("2018-02-30", 9, "There is no day 30"), ("", 1, "The date is empty"),
        ("[2018,2019]", 1, "level 2 is not supported"), ("2019-10/2019-01", 9, "ends before it starts"),
        ("二〇一九", 1, "A year has four digits"), ("2018\u{1B}31", 5, "Unexpected"),
    ])
    func anInvalidPeriodIsRefusedAtItsColumn(_ period: String, _ column: Int, _ reason: String) throws {
        let result = try explain("period", period)
        #expect(result.status == 1 && result.output.isEmpty)
        #expect(result.errors.contains(reason))
        #expect(result.errors.contains("--> period:1:\(column)\n"), "\(result.errors)")
        #expect(!result.errors.contains("\u{1B}"))
        let caret = result.errors.split(separator: "\n").first { $0.hasSuffix("^") }
        let isWide = period.hasPrefix("二")
        #expect(caret?.hasPrefix("   | \(String(repeating: " ", count: isWide ? 0 : column - 1))^") == true)
    }

    @Test func aPeriodInJSONHasCountsAndStates() throws {
        let period = try document(try explain("period", "2018-02/", "--format", "json"))
        #expect(period["kind"] as? String == "period")
        #expect(period["latest"] as? [String: AnyHashable] == ["day": NSNull(), "state": "unknown"])
        #expect(period["length"] as? [String: String] == ["reason": "an end is not known."])
        let whole = try document(try explain("period", "2018", "--format", "json"))
        #expect(whole["length"] as? [String: Int] == ["days": 365, "months": 12])
    }

    // MARK: Figures

    @Test func aFigureIsToldWithItsSourceAndRates() throws {
        let result = try explain("stat", "2019-suspects-arrested", "--root", Workshop.root.path)
        #expect(result.status == 0 && result.errors.isEmpty)
        for line in [
            "as reported    “over 60,000 suspects”", "value          60,000 suspects", "qualifier      more than",
            "bounds         above 60,000, no upper bound known", "words          first ten months of 2019",
            "per month      more than 6,000 suspects", "publisher      China Daily", "paragraph      9",
            "attributed to  Ministry of Public Security", "rank           normal",
            "parts          “over 37,000 suspects” (2019-suspects-arrested-selected-offences)",
        ] { #expect(result.output.contains("  \(line)\n"), "\(line)") }
        #expect(result.output.contains("(content/articles/internet-clean-up-2019.md"))
        for line in result.output.split(separator: "\n") { #expect(line.count <= 100, "\(line)") }
    }

    @Test func aContradictionIsToldOnBothSides() throws {
        let ids = ["2018-people-arrested-lead", "2018-suspects-arrested-overall"]
        for (id, other) in [(ids[0], ids[1]), (ids[1], ids[0])] {
            let output = try explain("stat", id).output
            #expect(output.contains("status         disputed\n"))
            #expect(output.contains(/contradicts +“[^”]+” \(/), "\(output)")
            #expect(output.contains("(\(other))"))
        }
    }

    @Test func aSuspectedMisprintIsToldWithItsReason() throws {
        let output = try explain("stat", "2018-messages-removed").output
        #expect(output.contains("value          1.56 messages\n"))
        #expect(output.contains("suspected      perhaps “1.56 million messages” was meant\n"))
        #expect(output.contains("so a word of magnitude seems to have dropped\n"))
    }

    @Test func aMissingFigureSaysWhy() throws {
        let output = try explain("stat", "2018-breakdown-by-activity").output
        #expect(output.contains("missing        there is no number: not reported\n"))
        #expect(output.contains("per month      none: The figure is missing.\n"))
        #expect(!output.contains("value  "))
    }

    @Test func aFigureInJSONHasDecimalsAsTexts() throws {
        let result = try explain("stat", "2018-messages-removed", "--format", "json")
        let figure = try document(result)
        #expect(figure["id"] as? String == "2018-messages-removed" && figure["value"] as? String == "1.56")
        let bounds = try #require(figure["bounds"] as? [String: Any])
        let lower = try #require(bounds["lower"] as? [String: Any])
        #expect(lower["included"] as? Bool == true && lower["value"] as? String == "1.56")
        let source = try #require(figure["source"] as? [String: Any])
        #expect(source["paragraph"] as? Int == 6 && source["date"] as? String == "2018-09-10")
        let keys = result.output.matches(of: /\n  "([a-z_]+)"/).map { String($0.1) }
        #expect(keys == keys.sorted() && keys.count > 10)
    }

    @Test(arguments: [
        ("2019-suspects-arested", "Did you mean “2019-suspects-arrested”?"),
        ("suspects-arrested", "“suspects-arrested” is a metric; this command takes the id of a figure."),
        ("nothing-like-it-at-all", "The ids stand in content/stats/observations/."),
    ])
    func anUnknownFigureIsRefusedWithAHint(_ id: String, _ hint: String) throws {
        for arguments in [["stat", id], ["compare", "2019-suspects-arrested", id]] {
            let result = try Sitegen.run(["explain"] + arguments, in: Workshop.root)
            #expect(result.status == 1 && result.output.isEmpty)
            #expect(result.errors.contains("No figure has the id “\(id)”."))
            #expect(result.errors.contains("= help: \(hint)\n"), "\(result.errors)")
        }
    }

    @Test func anErrorElsewhereIsToldAndDoesNotHinder() async throws {
        try await ExampleSite.with { site in
            try site.write("content/articles/first.md", "---\ntitle: First\n---\n[x](missing.md)\n")
            let result = try Sitegen.run(["explain", "stat", "2019-arrests"], in: site.folder)
            #expect(result.status == 0)
            #expect(result.output.contains("over 60,000 suspects"))
            #expect(result.errors.hasPrefix("error[broken-link]: There is no page content/articles/missing.md."))
        }
    }

    @Test func anEntryWithErrorsIsRefused() async throws {
        try await ExampleSite.with { site in
            try site.put("qualifier: over", in: "content/stats/observations/2019.yaml")
            let result = try Sitegen.run(["explain", "stat", "2019-arrests"], in: site.folder)
            #expect(result.status == 1 && result.output.isEmpty)
            #expect(result.errors.contains("error[invalid-value]: “over” is no value of “qualifier”."))
            #expect(result.errors.contains("The entry of “2019-arrests” has errors"))
        }
    }

    @Test func nothingIsPublished() async throws {
        try await ExampleSite.with { site in
            let before = try FolderSnapshot(site.folder)
            #expect(try Sitegen.run(["explain", "stat", "2019-arrests"], in: site.folder).status == 0)
            #expect(try FolderSnapshot(site.folder) == before)
        }
    }

    // MARK: Pairs

    @Test func aPairIsGradedWithItsReasons() throws {
        let output = try explain("compare", "2019-suspects-arrested", "2018-people-arrested-lead").output
        #expect(output.contains("grade             conceptual: comparable in concept only\n"))
        #expect(output.contains("Their periods are of different length: 10 months and 6 months.\n"))
        #expect(output.contains("obstacles         “33,000 people” is contradicted by another figure.\n"))
        #expect(output.contains("order             none: "))
        #expect(output.contains("first per month   more than 6,000 suspects\n"))
        #expect(output.contains("second per month  none: The figure is contradicted by another figure"))
        let pair = try document(
            try explain("compare", "2019-suspects-arrested", "2018-people-arrested-lead", "--format", "json"))
        #expect((pair["comparison"] as? [String: Any])?["grade"] as? String == "conceptual")
        #expect(((pair["computed"] as? [String: Any])?["ratio"] as? [String: Any])?["reason"] is String)
    }

    @Test func whatMayBeComputedIsComputed() async throws {
        try await ExampleSite.with { site in
            try site.put(
                """
                - id: march
                  as_reported: "30 suspects"
                  value: 30
                  qualifier: exact
                  period: "2019-03"
                - id: april
                  as_reported: "20 suspects"
                  value: 20
                  qualifier: exact
                  period: "2019-04"
                """, in: "content/stats/observations/2019.yaml")
            let output = try Sitegen.run(["explain", "compare", "march", "april"], in: site.folder).output
            for line in [
                "grade             full: fully comparable",
                "order             “30 suspects” is greater than “20 suspects”",
                "sum               50 suspects", "difference        10 suspects: the first less the second",
            ] { #expect(output.contains("  \(line)\n"), "\(output)") }
            #expect(output.contains("the first divided by the second\n"))
        }
    }

    // MARK: Checks

    @Test func allChecksAreListed() throws {
        let text = try explain("diagnostic").output
        let list = try #require(
            try document(try explain("diagnostic", "--format", "json"))["diagnostics"] as? [String: [String: String]])
        #expect(Set(list.keys) == Set(DiagnosticID.allCases.map(\.rawValue)))
        for id in DiagnosticID.allCases {
            #expect(text.contains("\n  \(id.rawValue) "))
            #expect(list[id.rawValue] == ["rule": id.rule, "severity": id.severity.rawValue])
        }
    }

    /// Put into a site, the wrong text provokes the message, and the repaired one leaves no error.
    @Test(arguments: DiagnosticID.allCases)
    func everyCheckHasAnExampleThatIsTrue(_ id: DiagnosticID) async throws {
        let explanation = try document(try explain("diagnostic", id.rawValue, "--format", "json"))
        #expect(explanation["rule"] as? String == id.rule)
        let example = try #require(explanation["example"] as? [String: Any])
        let place = try #require(example["place"] as? String)
        for key in ["wrong", "repaired"] {
            let text = try #require(example[key] as? String)
            try await ExampleSite.with { site in
                let told = try site.diagnostics(with: text, in: place, of: id)
                #expect(told.contains { $0.id == id.rawValue } == (key == "wrong"), "\(key): \(told)")
                if key == "repaired" { #expect(!told.contains { $0.severity == "error" }, "\(told)") }
            }
        }
    }

    @Test func anUnknownCheckIsRefusedWithAHint() throws {
        let result = try explain("diagnostic", "broken-lnik")
        #expect(result.status == 1 && result.output.isEmpty)
        #expect(result.errors.contains("= help: Did you mean “broken-link”?\n"))
        #expect(try explain("diagnostic", "zzz").errors.contains("lists them all."))
    }

    // MARK: Usage

    @Test(arguments: [
        ["nonsense"], ["period"], ["stat"], ["compare", "one"], ["compare", "one", "one"],
        ["stat", "one", "--format", "xml"], ["period", "2018", "2019"],
    ])
    func answers64ToWrongUsage(_ arguments: [String]) throws {
        let result = try Sitegen.run(["explain"] + arguments, in: Workshop.root)
        #expect(result.status == 64)
        #expect(!result.errors.isEmpty && result.output.isEmpty)
    }
}

/// A small site into which examples are put.
private struct ExampleSite {
    struct Told {
        let id: String
        let severity: String
    }

    let folder: URL

    private static let entries: [String: [String]] = [
        "content/stats/observations/2019.yaml": [
            "id: 2019-arrests", "metric: arrests", "about: clean-up-2019", "as_reported: \"over 60,000 suspects\"",
            "value: 60000", "qualifier: more-than", "period: \"2019-01/2019-10\"", "period_basis: flow",
            "source: daily-2019-11-15", "locator: 2",
        ],
        "content/stats/sources.yaml": [
            "id: daily-2019-11-15", "title: The campaign", "publisher: The Daily", "date: \"2019-11-15\"",
            "language: en", "tier: media", "document: daily-2019-11-15.txt",
            "sha256: 7289430638b98a70220f3e019b13f0f81f9f8de157abf6051718710f7648c179",
        ],
        "content/stats/metrics.yaml": [
            "id: arrests", "label: Suspects arrested", "unit: suspects", "definition: People arrested.",
            "counting_rule: Not stated.",
        ],
        "content/stats/campaigns.yaml": ["id: clean-up-2019", "name: Clean-up", "period: \"2019-01/2019-12\""],
    ]

    static func with<Result>(_ body: (ExampleSite) throws -> Result) async throws -> Result {
        try await Workshop.withTemporaryFolder { folder in
            let site = ExampleSite(folder: folder)
            for path in entries.keys { try site.put("", in: path) }
            try site.write("content/site.yaml", "title: The report\nbase_url: https://site.example\n")
            try site.write(
                "content/articles/second.md",
                "---\ntitle: Second\ndate: 2019-11-16\n---\n| a | b |\n| - | - |\n| c | d |\n| e | f |\n")
            try site.write("content/assets/plan.txt", "A plan.\n")
            try site.write(
                "documents/daily-2019-11-15.txt",
                "The campaign began in January.\n\nIn ten months the police arrested over 60,000 suspects.\n")
            return try body(site)
        }
    }

    func write(_ path: String, _ text: String) throws {
        let location = folder.appending(path: path)
        try FileManager.default.createDirectory(
            at: location.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: location)
    }

    /// Writes entries of which a text gives the fields that matter; the others are filled in.
    func put(_ text: String, in path: String) throws {
        let lines = text.split(separator: "\n").map(String.init)
        var entries: [[String]] = lines.first?.hasPrefix("- ") == true ? [] : [lines]
        for line in lines where line.hasPrefix("- ") || entries.isEmpty || lines[0].hasPrefix("- ") {
            if line.hasPrefix("- ") { entries.append([]) }
            entries[entries.count - 1].append(String(line.dropFirst(2)))
        }
        let filled = entries.map { entry in
            let keys = Set(entry.compactMap(Self.key))
            let rest = (Self.entries[path] ?? []).filter { !keys.contains(Self.key($0) ?? "") }
            return (rest + entry).enumerated().map { ($0.offset == 0 ? "- " : "  ") + $0.element }
        }
        try write(path, filled.joined().joined(separator: "\n") + "\n")
    }

    private static func key(_ line: String) -> String? {
        line.hasPrefix(" ") ? nil : line.split(separator: ":").first.map(String.init)
    }

    /// Puts an example where it belongs, and checks the site.
    func diagnostics(with text: String, in place: String, of id: DiagnosticID) throws -> [Told] {
        switch place {
        case _ where Self.entries[place] != nil: try put(text, in: place)
        case _ where place.hasSuffix(".csv"):
            try FileManager.default.removeItem(at: folder.appending(path: "content/stats/observations/2019.yaml"))
            try write(place, text + "\n")
        case _ where place.hasSuffix(".md"):
            let isWhole = text.hasPrefix("---") || id == .frontMatterMissing
            try write(place, (isWhole ? "" : "---\ntitle: First\ndate: 2019-11-15\n---\n") + text + "\n")
        case "the site's folder":
            if id == .contentMissing { try FileManager.default.removeItem(at: folder.appending(path: "content")) }
            try write(text, "---\ntitle: First\n---\nText.\n")
        case "the shell": try run(text)
        default: try write(place, text + "\n")
        }
        try writeWhatIsKnown(of: id)
        let isAboutDocuments = [.documentChanged, .documentMissing, .wordsNotInParagraph].contains(id)
        let command = id == .outputOccupied ? ["build"] : ["check"]
        let documents = isAboutDocuments ? ["--documents", "documents"] : []
        let external = id == .externalLinkDead ? ["--external"] : []
        let result = try Sitegen.run(command + documents + external + ["--format", "json"], in: folder)
        let report = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
        let diagnostics = try #require(report?["diagnostics"] as? [[String: Any]], "\(result.errors)")
        return diagnostics.map { Told(id: $0["id"] as? String ?? "", severity: $0["severity"] as? String ?? "") }
    }

    /// What the example's note says of the rest of the site.
    private func writeWhatIsKnown(of id: DiagnosticID) throws {
        switch id {
        case .pictureUnreadable: try write("content/assets/map.tiff", "II*")
        case .tableTooLarge:
            try write(
                "content/articles/table.md", "---\ntitle: Table\n---\n| a | b |\n| - | - |\n| c | d |\n| e | f |\n")
        case .rankingUnfounded:
            let fields =
                ["id: 2019-spring", "as_reported: \"more than 45,000 suspects\"", "value: 45000"]
                + (Self.entries["content/stats/observations/2019.yaml"] ?? []).filter {
                    !["id", "as_reported", "value"].contains(Self.key($0))
                }.map { $0.replacing("2019-01/", with: "2018-11/").replacing("/2019-10", with: "/2019-08") }
            let entry = fields.enumerated().map { ($0.offset == 0 ? "- " : "  ") + $0.element }
            try write("content/stats/observations/more.yaml", entry.joined(separator: "\n") + "\n")
        default: break
        }
    }

    private func run(_ line: String) throws {
        let shell = Process()
        shell.executableURL = URL(filePath: "/bin/sh")
        shell.arguments = ["-c", line]
        shell.currentDirectoryURL = folder
        var environment = ProcessInfo.processInfo.environment
        environment["PATH"] = Workshop.binary.deletingLastPathComponent().path + ":" + (environment["PATH"] ?? "")
        shell.environment = environment
        shell.standardOutput = FileHandle.nullDevice
        shell.standardError = FileHandle.nullDevice
        try shell.run()
        shell.waitUntilExit()
    }
}
