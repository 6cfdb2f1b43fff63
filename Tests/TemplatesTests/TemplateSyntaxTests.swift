import Diagnostics
import Testing

@testable import Templates

/// A mistake in a template is told with file, line and column, and leaves no hole in a page.
@Suite struct TemplateSyntaxTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let line: Int
        let columns: ClosedRange<Int>
        let summary: String

        init(_ text: String, _ line: Int, _ columns: ClosedRange<Int>, _ summary: String) {
            self.text = text
            self.line = line
            self.columns = columns
            self.summary = summary
        }

        var testDescription: String { text.debugDescription }
    }

    static let cases = [
        Case("a {{title b", 1, 3...12, "A tag's name is not finished."),
        Case("a\nb {{title", 2, 3...10, "A tag"),
        Case("a\r\nb {{title x}}", 2, 3...12, "A tag's name is not finished."),
        Case("{{{title}}", 1, 1...11, "A tag"),
        Case("{{{title}} x", 1, 1...12, "A tag's name is not finished."),
        Case("{{# a b}}{{/a b}}", 1, 1...10, "A tag's name is not finished."),
        Case("x\n{{#a}}\ny\n", 2, 1...7, "A section is not closed."),
        Case("{{^a}}", 1, 1...7, "A section is not closed."),
        Case("{{#a}}{{#b}}{{/a}}{{/b}}", 1, 13...17, "A section is closed under another name than it was opened with."),
        Case("x\n\n  {{#a}}{{/b}}", 3, 9...13, "A section is closed under another name than it was opened with."),
        Case("{{/a}}", 1, 1...5, "A section is closed under another name than it was opened with."),
        Case("{{! never closed", 1, 1...17, "A tag is not closed."),
        Case("网络 {{! never closed", 1, 4...20, "A tag is not closed."),
        Case("{{=<%%>=}}", 1, 1...11, "The delimiters are not set right."),
        Case("{{=<% %>}}", 1, 1...11, "The delimiters are not set right."),
        Case("{{> a b}}", 1, 1...10, "A tag's name is not finished."),
        Case("{{标题}}", 1, 1...5, "A tag's name is not finished."),
        Case("{{% UNKNOWN: x}}", 1, 1...17, "The tag is not Mustache."),
        Case("text {{", 1, 6...8, "A tag"),
        Case("text {{{", 1, 6...9, "A tag"),
        Case("text {{#", 1, 6...9, "A tag"),
        Case("a\n{{", 2, 1...3, "A tag"),
    ]

    @Test(arguments: cases)
    func tellsThePlace(_ it: Case) throws {
        let problems = Rendering.problems(it.text, partials: ["a": ""]).filter { $0.id == .templateSyntax }
        let problem = try #require(problems.first)
        let range = try #require(problem.range)
        #expect(problems.count == 1)
        #expect(range.path == "templates/page.mustache")
        #expect(range.start.line == it.line)
        #expect(it.columns.contains(range.start.column), "column \(range.start.column)")
        #expect(problem.summary.hasPrefix(it.summary), "\(problem.summary)")
        #expect(!problem.fixes.isEmpty)
    }

    @Test(arguments: [
        "", "text", "{{a}}", "{{ a }}", "{{a.b.c}}", "{{#a}}{{/a}}", "{{#a}}\n{{/a}}\n", "{{! a comment }}", "{ {a} }", "}}", "{", "a { b } c",
        "{{=<% %>=}}<%a%>", "{{{a}}}", "网络{{a}}犯罪", "{{#a}}{{#a}}{{/a}}{{/a}}", "{{.}}", "{{% CONTENT_TYPE:TEXT}}",
    ])
    func saysNothingOfATemplateThatIsRight(_ text: String) {
        #expect(Rendering.problems(text).isEmpty)
    }

    @Test func tellsEveryFileThatIsWrong() {
        let problems = Rendering.problems("{{a", partials: ["x": "{{#a}}", "y": "{{b}}", "z": "{{> q}}"])
        #expect(problems.compactMap { $0.range?.path }.sorted() == ["page", "x", "z"].map { "templates/\($0).mustache" })
    }

    @Test func keepsTheTemplatesThatAreRight() {
        let files = [
            TemplateFile(name: "good", path: "good", text: "{{name}}"), TemplateFile(name: "bad", path: "bad", text: "{{name"),
        ]
        let library = TemplateLibrary.load(files).library
        #expect(library.render(PartialTests.Item(name: "a"), with: "good") == "a")
        #expect(library.render(PartialTests.Item(name: "a"), with: "bad") == nil)
        #expect(library.names == ["good", "bad"])
    }
}
