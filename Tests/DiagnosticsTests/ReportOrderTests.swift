import Testing

@testable import Diagnostics

/// A report does not depend on the order in which checks ran.
@Suite struct ReportOrderTests {
    private static func at(_ path: String, _ line: Int, _ column: Int) -> SourceRange {
        SourceRange(path: path, line: line, column: column)
    }

    private let ordered = [
        Diagnostic(.contentMissing, at: nil, "Nothing."),
        Diagnostic(.fileUnused, at: .file("a.md"), "Whole file."),
        Diagnostic(.brokenLink, at: at("a.md", 1, 9), "Column."),
        Diagnostic(.brokenLink, at: at("a.md", 2, 1), "Line."),
        Diagnostic(.unknownKey, at: at("a.md", 10, 1), "What may be the cause of the others."),
        Diagnostic(.brokenLink, at: at("a.md", 10, 1), "First words."),
        Diagnostic(.brokenLink, at: at("a.md", 10, 1), "Second words."),
        Diagnostic(.titleMissing, at: at("a.md", 10, 1), "Id."),
        Diagnostic(.brokenLink, at: at("a.md", 10, 2), "Next column."),
        Diagnostic(.brokenLink, at: at("b.md", 1, 1), "Next file."),
    ]

    @Test func goesByFilePlaceIdAndWords() {
        for turn in ordered.indices {
            let turned = Array(ordered[turn...] + ordered[..<turn])
            #expect(turned.sorted(by: Diagnostic.inReportOrder) == ordered)
            #expect(turned.reversed().sorted(by: Diagnostic.inReportOrder) == ordered)
        }
    }

    @Test func isTheSameInEveryFormat() throws {
        let turned = Array(ordered.reversed())
        let text = TextReport(files: [:])
        #expect(text.text(of: turned) == text.text(of: ordered))
        #expect(GitHubReport.text(of: turned) == GitHubReport.text(of: ordered))
        func json(_ diagnostics: [Diagnostic]) throws -> String {
            try JSONReport(diagnostics, summary: [:], leftOut: [], published: true, output: "public").text()
        }
        #expect(try json(turned) == json(ordered))
    }

    @Test func tellsOnceWhatTwoChecksSayInTheSameWords() {
        let doubled = ordered + ordered.reversed()
        #expect(Diagnostic.withoutRepetition(doubled) == ordered)
        #expect(Diagnostic.withoutRepetition(ordered) == ordered)
    }

    @Test func keepsEverythingButTheSeverity() {
        let warning = Diagnostic(
            .unknownKey, at: .file("a"), "S", explanation: "E", notes: [DiagnosticNote("N")], fixes: ["F"])
        let error = warning.with(severity: .error)
        #expect(warning.severity == .warning)
        #expect(error.severity == .error)
        #expect(error.with(severity: .warning) == warning)
    }
}
