import Diagnostics
import Testing

@testable import Templates

/// Partials are found before anything is rendered.
@Suite struct PartialTests {
    struct Item: TemplateModel {
        let name: String
        var items: [Item] = []

        static let fields: [TemplateField<Self>] = [.text("name", \.name), .list("items", \.items)]
    }

    @Test func areFilledInWithTheNamesAround() {
        let text = Rendering.render(
            "<{{> partials/name}}>{{#items}}{{> partials/name}}{{/items}}", Item(name: "a", items: [Item(name: "b")]),
            partials: ["partials/name": "[{{name}}]"])
        #expect(text == "<[a]>[b]")
    }

    @Test func mayNameThemselvesForATree() {
        let tree = Item(name: "a", items: [Item(name: "b", items: [Item(name: "c")]), Item(name: "d")])
        #expect(
            Rendering.render("{{> t}}", tree, partials: ["t": "{{name}}({{#items}}{{> t}}{{/items}})"])
                == "a(b(c())d())")
    }

    @Test(arguments: [
        ("{{> headr}}", 1, 1, "headr"), ("a\n  {{> headr }} b", 2, 3, "headr"), ("网络 {{> headr}}", 1, 4, "headr"),
        ("{{title}}{{>headr}}", 1, 10, "headr"), ("a\r\nb {{> partials/heads}}", 2, 3, "partials/heads"),
    ])
    func areMissedWithTheirPlaceAndAHint(_ text: String, _ line: Int, _ column: Int, _ name: String) throws {
        let problems = Rendering.problems(text, partials: ["header": "", "partials/head": ""])
        let problem = try #require(problems.first)
        #expect(problems.count == 1)
        #expect(problem.id == .partialMissing)
        #expect(problem.range?.path == "templates/page.mustache")
        #expect(problem.range?.start == SourcePosition(line: line, column: column))
        #expect(problem.summary.contains("“\(name)”"))
        #expect(problem.fixes.first?.contains("“\(name == "headr" ? "header" : "partials/head")”") == true)
    }

    @Test func areToldHowToMakeWhereNoNameIsNear() {
        #expect(
            Rendering.problems("{{> zzz}}").flatMap(\.fixes) == ["Write templates/zzz.mustache, or remove the tag."])
    }

    @Test func areMissedInPartialsToo() {
        let problems = Rendering.problems("{{> a}}", partials: ["a": "{{> b}}", "c": "{{> d}}\n{{> d}}"])
        #expect(
            problems.compactMap { $0.range?.path } == [
                "templates/a.mustache", "templates/c.mustache", "templates/c.mustache",
            ])
        #expect(problems.compactMap { $0.range?.start.line } == [1, 1, 2])
    }

    /// All of these are tags to the template engine, so that it would leave a hole in the page.
    @Test(arguments: [
        "{{<layout}}{{$body}}x{{/body}}{{/layout}}", "{{=<% %>=}}<%> zzz %>", "{{>\n zzz}}", "{{#a}}{{> zzz}}{{/a}}",
        "{{{a}}}{{> zzz}}",
    ])
    func areMissedHoweverTheyAreWritten(_ text: String) {
        #expect(Rendering.problems(text).map(\.id) == [.partialMissing])
    }

    @Test(arguments: ["{{! {{> zzz }}", "{{!\n{{> zzz}}", "{{=<% %>=}}{{> zzz}}", "{ {> zzz} }", "{{a}} > zzz }}"])
    func areNotMissedInCommentsAndText(_ text: String) {
        #expect(Rendering.problems(text).isEmpty)
    }

    @Test func fillTheBlocksOfALayout() {
        let partials = ["layout": "<{{$head}}default{{/head}}|{{$body}}{{/body}}>"]
        let text = Rendering.render(
            "{{<layout}}{{$body}}{{name}}{{/body}}{{/layout}}", Item(name: "a"), partials: partials)
        #expect(text == "<default|a>")
    }

    @Test func areToldWhereTheyHoldThemselvesForEver() {
        let problems = Rendering.problems("{{> a}}", partials: ["a": "{{> b}}", "b": "{{> a}}"])
        #expect(problems.map(\.id) == [.partialInCircle])
    }

    /// A partial without an end is a mistake in the input, not the end of the program.
    @Test(arguments: [
        (["a": "{{> b}}", "b": "{{> a}}"], "b"), (["a": "{{#name}}{{> a}}{{/name}}"], "a"),
        (["a": "{{^items}}{{> a}}{{/items}}"], "a"), (["a": "{{#name}}{{>*name}}{{/name}}"], "a"),
        (["a": "{{<b}}{{$c}}{{$c}}{{/c}}{{/c}}{{/b}}", "b": "{{$c}}{{/c}}"], "c"),
    ])
    func endTheRenderingWhereTheyHaveNoEnd(_ partials: [String: String], _ last: String) throws {
        let files = partials.map { TemplateFile(name: $0.key, path: $0.key, text: $0.value) }
        let library = TemplateLibrary.load(files).library
        let error = #expect(throws: TemplateRecursion.self) { try library.render(Item(name: "a"), with: "a") }
        #expect(error?.partial == last)
    }

    /// As deep as any page needs.
    @Test func mayLieAHundredDeep() throws {
        let files = (0..<100).map {
            TemplateFile(name: "p\($0)", path: "p\($0)", text: "\($0),{{> p\($0 + 1)}}")
        }
        let library = TemplateLibrary.load(files + [TemplateFile(name: "p100", path: "p100", text: "end")]).library
        #expect(try library.render(Item(name: ""), with: "p0")?.suffix(6).elementsEqual("99,end".utf8) == true)
    }

    @Test func areIndentedWhereTheyStandAlone() {
        let text = Rendering.render(
            "<ul>\n  {{> row}}\n</ul>\n", Item(name: "one\ntwo"), partials: ["row": "<li>\n  {{name}}\n\n</li>\n"])
        #expect(text == "<ul>\n  <li>\n    one\ntwo\n\n  </li>\n</ul>\n")
    }
}
