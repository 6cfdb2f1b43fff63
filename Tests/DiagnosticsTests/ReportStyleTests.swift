import Testing

@testable import Diagnostics

/// A report keeps to the width of its terminal, its folder, and colours that can be read.
@Suite struct ReportStyleTests {
    private let file = SourceFile(
        path: "content/a.md", text: "第一行\n\(String(repeating: "网络 words ", count: 40))[x](y.md)\nlast")

    private func report(_ style: ReportStyle, _ diagnostics: [Diagnostic]) -> String {
        TextReport(files: [file.path: file], style: style).text(of: diagnostics)
    }

    private var long: Diagnostic {
        Diagnostic(
            .wordsAgainstValue, at: SourceRange(path: "content/a.md", line: 2, column: 365, length: 4),
            "“4.5万余人被警方抓获，另有多人被依法刑事拘留” says 45000; the value of the figure in the stat file is 4500.",
            notes: [DiagnosticNote("The words stand here, in a sentence that is long.", at: .file("content/b.md"))],
            fixes: ["Correct the one that is wrong; the document decides which of the two it is."])
    }

    @Test(arguments: [40, 41, 57, 80, 120])
    func fitsIntoTheTerminal(_ width: Int) {
        let lines = report(ReportStyle(width: width), [long]).split(separator: "\n")
        #expect(lines.allSatisfy { DisplayWidth.of(String($0)) <= width }, "\(lines.joined(separator: "\n"))")
    }

    @Test func wrapsUnderWhereTheTextBegan() {
        #expect(
            report(
                ReportStyle(width: 48),
                [Diagnostic(.brokenLink, at: .file("content/a.md"), "There is no page content/articles/second.md.")])
                    == """
                    error[broken-link]: There is no page
                        content/articles/second.md.
                      --> content/a.md
                       = rule: Every link inside the site must lead
                               to a page or a file that the site
                               has.


                    """)
    }

    @Test func neverBreaksAnAddress() {
        let path = "content/articles/\(String(repeating: "long-name-", count: 8)).md"
        let shown = report(ReportStyle(width: 40), [Diagnostic(.fileUnused, at: .file(path), "Unused.")])
        #expect(shown.contains("\n  --> \(path)\n"))
    }

    @Test func isNeverNarrowerThanFortyCells() {
        #expect(report(ReportStyle(width: 3), [long]) == report(ReportStyle(width: 40), [long]))
    }

    @Test func wrapsNothingInALog() {
        #expect(report(.plain, [long]).contains("the value of the figure in the stat file is 4500.\n"))
    }

    @Test func changesNothingButTheColours() {
        for width in [nil, 40, 80] {
            let colored = report(ReportStyle(isColored: true, width: width), [long])
            #expect(
                colored.replacing(/\u{1B}\[[0-9;]*m/, with: "") == report(ReportStyle(width: width), [long]))
            #expect(colored.contains("\u{1B}[1;31merror[words-against-value]\u{1B}[0m"))
        }
    }

    @Test func namesFilesFromTheWorkingFolder() {
        let style = ReportStyle(folder: "../site/")
        let shown = report(style, [long])
        #expect(shown.contains("\n  --> ../site/content/a.md:2:365\n   |\n 2 | …"))
        #expect(shown.contains("\n  --> ../site/content/b.md\n"))
    }

    /// Files of the default theme stand in the program.
    @Test func namesAFileOfTheDefaultThemeAsOne() {
        let range = SourceRange(path: "\(SourceRange.themePrefix)page.mustache", line: 1, column: 1)
        let shown = report(ReportStyle(folder: "site/"), [Diagnostic(.templateName, at: range, "S.")])
        #expect(shown.contains("\n  --> default theme: page.mustache:1:1\n"))
    }

    @Test func saysWhereALongRangeEnds() {
        func shown(_ line: Int, _ column: Int) -> String {
            let start = SourcePosition(line: 1, column: 2)
            let range = SourceRange(path: "content/a.md", start: start, end: SourcePosition(line: line, column: column))
            return report(.plain, [Diagnostic(.rawHTMLOmitted, at: range, "S.")])
        }
        #expect(shown(3, 3).contains("\n   |   ^^^^ to line 3\n"))
        #expect(shown(3, 1).contains("\n   |   ^^^^ to line 2\n"))
        #expect(shown(2, 1).contains("\n   |   ^^^^\n"))
        #expect(shown(1, 3).contains("\n   |   ^^\n"))
    }

    /// The colours of xterm; on many terminals bold ones are brighter still.
    @Test(arguments: Ink.allCases)
    func takesColoursThatCanBeReadOnBlackAndOnWhite(_ ink: Ink) throws {
        guard let code = ink.rawValue.split(separator: ";").last.flatMap({ Int($0) }), code >= 30 else { return }
        let palette: [(Double, Double, Double)] = [
            (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205),
        ]
        func linear(_ part: Double) -> Double {
            let share = part / 255
            let bent = (share + 0.055) / 1.055
            return share <= 0.03928 ? share / 12.92 : bent * bent * (bent * bent).squareRoot()
        }
        let color = palette[code - 30]
        let light = 0.2126 * linear(color.0) + 0.7152 * linear(color.1) + 0.0722 * linear(color.2)
        #expect((light + 0.05) / 0.05 >= 3, "too dark on black")
        #expect(1.05 / (light + 0.05) >= 3, "too light on white")
    }
}
