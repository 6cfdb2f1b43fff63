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
        Case("a {{title b", 1, 3...3, "The tag that begins here is not closed."),
        Case("a\nb {{title", 2, 3...3, "The tag that begins here is not closed."),
        Case("{{{title}}", 1, 1...11, "The tag that begins here is not closed."),
        Case("{{{title}} x", 1, 1...12, "The tag that begins here is not closed."),
        Case("x\n{{#a}}\ny\n", 2, 1...1, "{{#a}} is not closed."),
        Case("one\r\n  {{#a}}\r\n", 2, 3...3, "{{#a}} is not closed."),
        Case("{{^a}}", 1, 1...1, "{{^a}} is not closed."),
        Case("{{#a}}{{#b}}{{/a}}{{/b}}", 1, 7...7, "{{#b}} is not closed."),
        Case("x\n\n  {{#a}}{{/b}}", 3, 9...9, "{{/b}} stands where {{#a}} must be closed."),
        Case("x\r\n\r\n  {{#a}}{{/b}}", 3, 9...9, "{{/b}} stands where {{#a}} must be closed."),
        Case("{{/a}}", 1, 1...1, "{{/a}} closes nothing."),
        Case("{{! {{#b}}\n{{#a}}", 2, 1...1, "{{#a}} is not closed."),
        Case("{{! never closed", 1, 1...1, "The tag that begins here is not closed."),
        Case("网络 {{! never closed", 1, 4...4, "The tag that begins here is not closed."),
        Case("{{=<%%>=}}", 1, 1...11, "This tag does not say what tags are to begin and end with."),
        Case("{{=<% %>}}", 1, 1...11, "This tag does not say what tags are to begin and end with."),
        Case("{{% UNKNOWN: x}}", 1, 1...17, "This is no tag that Mustache has here."),
        Case("text {{", 1, 6...6, "The tag that begins here is not closed."),
        Case("text {{{", 1, 6...6, "The tag that begins here is not closed."),
        Case("text {{#", 1, 6...6, "The tag that begins here is not closed."),
        Case("a\n{{", 2, 1...1, "The tag that begins here is not closed."),
        Case("one\ntwo {{# a b}}{{/a b}}", 2, 5...13, ""),
        Case("one\r\ntwo\r\nthree {{a b}}", 3, 7...13, ""),
        Case("网络 {{> a b}}", 1, 4...13, ""),
        Case("{{标题}}", 1, 1...5, ""),
        Case("{{% CONTENT_TYPE:TEXT}}", 1, 1...1, "This is no tag that Mustache has here."),
        Case("x {{}}", 1, 3...3, "This is no tag that Mustache has here."),
        Case("{{a..b}}", 1, 1...1, "This is no tag that Mustache has here."),
        Case("{{<a}}{{$b}}{{/b}} {{c}}{{/a}}", 1, 20...20, "This is no tag that Mustache has here."),
    ]

    /// A name with a space or of another script is wrong, but its tag is closed.
    @Test(arguments: ["{{title x}}", "{{#a b}}{{/a b}}", "{{> a b}}", "{{标题}}", "{{a-b!}}"])
    func doesNotCallAClosedTagUnclosed(_ text: String) throws {
        let problem = try #require(Rendering.problems(text, partials: ["a": ""]).first { $0.id == .templateSyntax })
        #expect(problem.summary != "The tag that begins here is not closed.")
    }

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
        "", "text", "{{a}}", "{{ a }}", "{{a.b.c}}", "{{#a}}{{/a}}", "{{#a}}\n{{/a}}\n", "{{! a comment }}", "{ {a} }",
        "}}", "{", "a { b } c",
        "{{=<% %>=}}<%a%>", "{{{a}}}", "网络{{a}}犯罪", "{{#a}}{{#a}}{{/a}}{{/a}}", "{{.}}",
    ])
    func saysNothingOfATemplateThatIsRight(_ text: String) {
        #expect(Rendering.problems(text).isEmpty)
    }

    @Test func tellsEveryFileThatIsWrong() {
        let problems = Rendering.problems("{{a", partials: ["x": "{{#a}}", "y": "{{b}}", "z": "{{> q}}"])
        #expect(
            problems.compactMap { $0.range?.path }.sorted() == ["page", "x", "z"].map { "templates/\($0).mustache" })
    }

    @Test func keepsTheTemplatesThatAreRight() throws {
        let files = [
            TemplateFile(name: "good", path: "good", text: "{{name}}"),
            TemplateFile(name: "bad", path: "bad", text: "{{name"),
        ]
        let library = TemplateLibrary.load(files).library
        #expect(try library.render(PartialTests.Item(name: "a"), with: "good") == Array("a".utf8))
        #expect(try library.render(PartialTests.Item(name: "a"), with: "bad") == nil)
        #expect(library.names == ["good", "bad"])
    }
}
