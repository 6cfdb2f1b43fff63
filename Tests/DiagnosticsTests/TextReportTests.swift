import Testing

@testable import Diagnostics

/// Whole messages as a terminal shows them.
@Suite struct TextReportTests {
    private let files = [
        "stats/a.yaml": SourceFile(path: "stats/a.yaml", text: "- id: a\r\n  metric: arests\r\n"),
        "b.md": SourceFile(path: "b.md", text: String(repeating: "\n", count: 119) + "公安：[x](y.md)\n"),
    ]

    private func text(_ diagnostics: Diagnostic..., colored: Bool = false) -> String {
        TextReport(files: files, style: ReportStyle(isColored: colored)).text(of: diagnostics)
    }

    @Test func showsThePlaceTheRuleAndTheHelp() {
        let shown = text(
            Diagnostic(
                .unknownReference, at: SourceRange(path: "stats/a.yaml", line: 2, column: 11, length: 6),
                "No metric has the id “arests”.", fixes: ["Did you mean “arrests”?"]))
        #expect(
            shown == """
                error[unknown-reference]: No metric has the id “arests”.
                  --> stats/a.yaml:2:11
                   |
                 2 |   metric: arests
                   |           ^^^^^^
                   = rule: A reference names an entry by an id that exists.
                   = help: Did you mean “arrests”?


                """)
    }

    @Test func showsANoteAtItsOwnPlaceUnderOneGutter() {
        let shown = text(
            Diagnostic(
                .brokenLink, at: SourceRange(path: "stats/a.yaml", line: 1, column: 7), "One.",
                notes: [
                    DiagnosticNote("There.", at: SourceRange(path: "b.md", line: 120, column: 8, length: 4)),
                    DiagnosticNote("No place."),
                    DiagnosticNote("A whole file.", at: .file("c.md")),
                ]))
        #expect(
            shown == """
                error[broken-link]: One.
                    --> stats/a.yaml:1:7
                     |
                   1 | - id: a
                     |       ^
                     = rule: Every link inside the site must lead to a page or a file that the site has.
                     = note: There.
                    --> b.md:120:8
                     |
                 120 | 公安：[x](y.md)
                     |           ^^^^
                     = note: No place.
                     = note: A whole file.
                    --> c.md


                """)
    }

    @Test func showsNoExcerptForAWholeFile() {
        #expect(
            text(Diagnostic(.fileUnused, at: .file("b.md"), "b.md is not used.")) == """
                warning[file-unused]: b.md is not used.
                  --> b.md
                   = rule: Only files in their own places are read: pages, stat files, assets and templates.


                """)
    }

    @Test func showsNoPlaceForTheSiteAsAWhole() {
        #expect(
            text(Diagnostic(.contentMissing, at: nil, "Nothing here.", explanation: "Why.")) == """
                error[content-missing]: Nothing here.
                   = rule: Why.


                """)
    }

    @Test(arguments: ["stats/a.yaml", "unknown.md"])
    func showsOnlyTheAddressOfALineThatIsNotThere(_ path: String) {
        let shown = text(Diagnostic(.brokenLink, at: SourceRange(path: path, line: 99, column: 3), "One."))
        #expect(shown.contains("\n   --> \(path):99:3\n    = rule:"))
        #expect(!shown.contains("^"))
    }

    @Test func colorsOnlyWhenAsked() {
        let diagnostic = Diagnostic(.brokenLink, at: SourceRange(path: "b.md", line: 120, column: 1), "One.")
        let plain = text(diagnostic)
        let colored = text(diagnostic, colored: true)
        #expect(colored.contains("\u{1B}[1;31merror[broken-link]\u{1B}[0m"))
        #expect(colored.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
        #expect(!plain.unicodeScalars.contains("\u{1B}"))
    }

    /// Words of a file stand in summaries, notes and fixes, and a file's name may hold anything but a slash.
    @Test(arguments: ["\u{1B}]0;owned\u{7}", "\u{9B}31m", "\u{8}\u{8}", "\r", "\u{7F}"])
    func letsNoControlCharacterReachTheTerminal(_ attack: String) {
        let file = SourceFile(path: "a\(attack).md", text: "x\(attack)y\n")
        let range = SourceRange(path: file.path, line: 1, column: 1)
        let shown = TextReport(files: [file.path: file]).text(of: [
            Diagnostic(
                .unknownKey, at: range, "No “\(attack)”.", explanation: "Not \(attack).",
                notes: [DiagnosticNote("Note \(attack).", at: range)], fixes: ["Write “\(attack)”."])
        ])
        let controls = shown.unicodeScalars.filter { $0.properties.generalCategory == .control && $0 != "\n" }
        #expect(Array(controls) == [])
    }

    @Test func letsNoLineBreakOfAFileForgeALineOfTheReport() {
        let shown = text(Diagnostic(.unknownKey, at: nil, "No “a\nerror[forged]: b”."))
        #expect(!shown.split(separator: "\n").contains { $0.hasPrefix("error[forged]") })
    }
}
