import Testing

@testable import Diagnostics

/// A long report stays readable: what repeats is counted.
@Suite struct ReportFoldingTests {
    private func report(_ diagnostics: [Diagnostic]) -> String {
        TextReport(files: [:], colored: false).text(of: diagnostics)
    }

    private func warning(_ line: Int, _ summary: String = "“x” is not a key.") -> Diagnostic {
        Diagnostic(.unknownKey, at: SourceRange(path: "a.yaml", line: line, column: 1), summary)
    }

    private func error(_ line: Int) -> Diagnostic {
        Diagnostic(.brokenLink, at: SourceRange(path: "a.md", line: line, column: 1), "Broken \(line).")
    }

    @Test func showsThreeWarningsOfTheSameWordsAndCountsTheRest() {
        let shown = report((1...8).map { warning($0) })
        #expect(shown.matches(of: /^warning\[unknown-key\]: “x” is not a key\.$/.anchorsMatchLineEndings()).count == 3)
        #expect(shown.hasSuffix("\nwarning[unknown-key]: “x” is not a key. … and 5 more like it\n"))
        #expect(shown.contains("a.yaml:3:1") && !shown.contains("a.yaml:4:1"))
    }

    @Test func countsNothingOfThreeWarnings() {
        #expect(!report((1...3).map { warning($0) }).contains("more like it"))
    }

    @Test func showsWarningsOfOtherWords() {
        let shown = report((1...20).map { warning($0, "Key \($0).") })
        #expect(!shown.contains("more like it"))
        #expect(shown.contains("Key 20."))
    }

    @Test func showsAHundredErrorsOfOneKindAndCountsTheRest() {
        let shown = report((1...103).map(error))
        #expect(shown.matches(of: /Broken \d+\./).count == 100)
        #expect(shown.contains("Broken 100.") && !shown.contains("Broken 101."))
        #expect(shown.hasSuffix("\nerror[broken-link] … and 3 more like it\n"))
    }

    @Test func showsAHundredErrors() {
        #expect(!report((1...100).map(error)).contains("more like it"))
    }

    @Test func doesNotCountWarningsAmongErrors() {
        let strict = (1...100).map(error) + (1...3).map { warning($0) } + [error(500).with(severity: .warning)]
        #expect(!report(strict).contains("more like it"))
    }

    @Test func countsEachKindForItself() {
        let shown = report(
            (1...5).map { warning($0) } + (1...4).map { warning($0, "“y” is not a key.") } + (1...101).map(error))
        #expect(shown.contains("warning[unknown-key]: “x” is not a key. … and 2 more like it\n"))
        #expect(shown.contains("warning[unknown-key]: “y” is not a key. … and 1 more like it\n"))
        #expect(shown.contains("error[broken-link] … and 1 more like it\n"))
    }

    @Test func writesNothingWhereNothingIsWrong() {
        #expect(report([]) == "")
    }
}
