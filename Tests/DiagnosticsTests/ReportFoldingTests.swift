import Testing

@testable import Diagnostics

/// A long report stays readable: what repeats is counted.
@Suite struct ReportFoldingTests {
    private func report(_ diagnostics: [Diagnostic]) -> String {
        TextReport(files: [:]).text(of: diagnostics)
    }

    private func warning(_ line: Int, _ summary: String = "“x” is not a key.") -> Diagnostic {
        Diagnostic(.unknownKey, at: SourceRange(path: "a.yaml", line: line, column: 1), summary)
    }

    private func place(_ line: Int) -> SourceRange { SourceRange(path: "a.md", line: line, column: 1) }

    private func error(_ line: Int) -> Diagnostic {
        Diagnostic(.brokenLink, at: place(line), "Broken \(line).")
    }

    @Test func showsThreeWarningsOfTheSameWordsAndTellsThePlacesOfTheRest() {
        let shown = report((1...6).map { warning($0) })
        #expect(shown.matches(of: /^warning\[unknown-key\]: “x” is not a key\.$/.anchorsMatchLineEndings()).count == 3)
        #expect(
            shown.hasSuffix(
                """

                warning[unknown-key]: “x” is not a key. Here too:
                  --> a.yaml:4:1
                  --> a.yaml:5:1
                  --> a.yaml:6:1


                """))
    }

    @Test func countsWarningsOfTheSameWordsAfterTheHundredth() {
        let shown = report((1...137).map { warning($0) })
        #expect(shown.contains("“x” is not a key. Here too, and 37 more like it in 1 file:\n  --> a.yaml:4:1\n"))
        #expect(
            shown.hasSuffix("  --> a.yaml:100:1\n   = help: “--format json” tells every one of them.\n\n"))
    }

    @Test func countsNothingOfThreeWarnings() {
        #expect(!report((1...3).map { warning($0) }).contains("Here too"))
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
        #expect(
            shown.hasSuffix(
                """

                error[broken-link]: … and 3 more like it in 1 file.
                   = help: “--format json” tells every one of them.


                """))
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
        #expect(shown.contains("“x” is not a key. Here too:\n  --> a.yaml:4:1\n  --> a.yaml:5:1\n\n"))
        #expect(shown.contains("“y” is not a key. Here too:\n  --> a.yaml:4:1\n\n"))
        #expect(shown.contains("error[broken-link]: … and 1 more like it in 1 file.\n"))
    }

    /// However many warnings go before it, an error is told with its excerpt.
    @Test func foldsNoErrorAwayBehindWarnings() {
        let warnings = (1...5000).map { Diagnostic(.brokenLink, at: place($0), "S\($0).", severity: .warning) }
        let shown = report(warnings + [Diagnostic(.brokenLink, at: place(5001), "The error.")])
        #expect(shown.contains("error[broken-link]: The error.\n     --> a.md:5001:1\n"))
        #expect(shown.contains("warning[broken-link]: … and 4900 more like it in 1 file."))
    }

    @Test func tellsTheErrorsThatAreCountedLast() {
        let shown = report((1...101).map(error) + (1...5).map { warning($0) })
        #expect(shown.contains("Here too:\n  --> a.yaml:4:1\n  --> a.yaml:5:1\n\nerror[broken-link]: … and 1 more"))
    }

    @Test func namesHowManyFilesHoldTheRest() {
        let many = (1...140).map { number in
            Diagnostic(
                .brokenLink, at: SourceRange(path: "page-\(1000 + number).md", line: 1, column: 1), "B \(number).")
        }
        #expect(report(many).contains("error[broken-link]: … and 40 more like it in 40 files."))
    }

    @Test func writesNothingWhereNothingIsWrong() {
        #expect(report([]) == "")
    }
}
