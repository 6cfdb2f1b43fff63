import Testing

@testable import Diagnostics

/// One workflow command a diagnostic, which no text can break out of.
@Suite struct GitHubReportTests {
    private func line(_ summary: String, path: String = "content/a.md", notes: [String] = [], fixes: [String] = [])
        -> String
    {
        GitHubReport.text(of: [
            Diagnostic(
                .brokenLink, at: SourceRange(path: path, line: 3, column: 5, length: 4), summary, explanation: "Rule.",
                notes: notes.map { DiagnosticNote($0) }, fixes: fixes)
        ])
    }

    @Test func namesThePlaceAndTheKind() {
        #expect(
            line("No page.", notes: ["Note."], fixes: ["Fix."])
                == "::error file=content/a.md,line=3,col=5,endLine=3,endColumn=9,title=broken-link"
                + "::No page.%0ARule.%0ANote.%0AFix.\n")
    }

    /// With columns over several lines GitHub would drop the annotation.
    @Test func namesNoColumnsOverSeveralLines() {
        let range = SourceRange(
            path: "a.md", start: SourcePosition(line: 3, column: 5), end: SourcePosition(line: 6, column: 2))
        let text = GitHubReport.text(of: [Diagnostic(.yamlSyntax, at: range, "S", explanation: "Rule.")])
        #expect(text == "::error file=a.md,line=3,endLine=6,title=yaml-syntax::S%0ARule.\n")
    }

    @Test func namesFilesFromTheRootOfTheRepository() {
        let ranges = ["content/a.md", "default theme: page.mustache"].map { SourceRange(path: $0, line: 1, column: 1) }
        let text = GitHubReport.text(of: ranges.map { Diagnostic(.templateName, at: $0, "S") }, root: "docs/my,site")
        let files = text.matches(of: /file=([^,]*)/).map { String($0.1) }
        #expect(files == ["docs/my%2Csite/content/a.md", "default theme%3A page.mustache"])
    }

    @Test func namesAWholeFileWithoutALine() {
        let text = GitHubReport.text(of: [Diagnostic(.fileUnused, at: .file("a.md"), "Unused.", explanation: "Rule.")])
        #expect(text == "::warning file=a.md,title=file-unused::Unused.%0ARule.\n")
    }

    @Test func namesNoFileForTheSiteAsAWhole() {
        let text = GitHubReport.text(of: [Diagnostic(.contentMissing, at: nil, "Nothing.", explanation: "Rule.")])
        #expect(text == "::error title=content-missing::Nothing.%0ARule.\n")
    }

    @Test(arguments: [
        ("100%", "100%25"), ("%0A", "%250A"), ("a\nb", "a%0Ab"), ("a\rb", "a%0Db"), ("a\r\nb", "a%0D%0Ab"),
        ("a: b, c", "a: b, c"), ("::error::x", "::error::x"), ("%\u{301}0A", "%25\u{301}0A"), ("网络", "网络"),
        ("a\r\n::error::forged", "a%0D%0A::error::forged"), ("\u{1B}[31m", "<U+001B>[31m"),
    ])
    func escapesAMessage(_ words: String, _ escaped: String) {
        let text = line(words)
        #expect(text.hasSuffix("title=broken-link::\(escaped)%0ARule.\n"))
        #expect(text.utf8.filter { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }.count == 1)
    }

    @Test(arguments: [
        ("a,b.md", "a%2Cb.md"), ("a:b.md", "a%3Ab.md"), ("a%b.md", "a%25b.md"), ("a\nb.md", "a%0Ab.md"),
        ("a::b,line=9.md", "a%3A%3Ab%2Cline=9.md"), (",\u{301}.md", "%2C\u{301}.md"), (":\u{301}.md", "%3A\u{301}.md"),
        ("a\r\nb.md", "a%0D%0Ab.md"), ("网络 a.md", "网络 a.md"),
    ])
    func escapesAPath(_ path: String, _ escaped: String) {
        #expect(line("S", path: path).hasPrefix("::error file=\(escaped),line=3,col=5,"))
    }

    @Test func writesOneLineADiagnostic() {
        let many = (1...4).map { Diagnostic(.brokenLink, at: SourceRange(path: "a", line: $0, column: 1), "S\n\($0)") }
        #expect(GitHubReport.text(of: many).split(separator: "\n").count == 4)
        #expect(GitHubReport.text(of: []) == "")
    }
}
