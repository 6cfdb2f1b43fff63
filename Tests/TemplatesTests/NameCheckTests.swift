import Diagnostics
import Testing

@testable import Templates

/// A name that nothing has is told before anything is rendered.
@Suite struct NameCheckTests {
    struct Author: TemplateModel {
        let name: String
        let web: String?
        let isGroup: Bool
        let friends: [Author]

        static let fields: [TemplateField<Self>] = [
            .text("name", \.name), .optional("web", \.web), .flag("isGroup", \.isGroup), .list("friends", \.friends),
        ]
    }

    struct Page: TemplateModel {
        let title: String
        let date: String?
        let count: Int
        let isDraft: Bool
        let tags: [String]
        let authors: [Author]
        let editor: Author?
        let extra: TemplateTree

        static let fields: [TemplateField<Self>] = [
            .text("title", \.title), .optional("date", \.date), .number("count", \.count),
            .flag("isDraft", \.isDraft), .texts("tags", \.tags), .list("authors", \.authors),
            .optionalRecord("editor", \.editor), .tree("extra", \.extra),
        ]
    }

    @Test(arguments: [
        "{{title}} {{date}} {{count}} {{isDraft}} {{.}}", "{{#tags}}{{.}} {{title}}{{/tags}}",
        "{{#authors}}{{name}} {{title}} {{#web}}{{web}}{{/web}}{{/authors}}", "{{editor.name}}",
        "{{#editor}}{{name}}{{#friends}}{{name}}{{/friends}}{{/editor}}", "{{#isDraft}}{{title}}{{/isDraft}}",
        "{{^date}}{{title}}{{/date}}", "{{#date}}{{.}}{{title}}{{/date}}",
        "{{#editor.friends}}{{web}}{{/editor.friends}}",
        "{{extra.a.b}} {{#extra}}{{anything}}{{#more}}{{x.y}}{{/more}}{{/extra}}", "{{>*extra.layout}}", "{{>*title}}",
        "{{! nobody }}", "{{$block}}{{title}}{{/block}}",
    ])
    func findsNamesThatAreThere(_ text: String) {
        #expect(Rendering.unknownNames(text, Page.self).isEmpty)
    }

    @Test(arguments: [
        ("a\n {{titel}}", 2, 2, "“titel” is no name that can stand here.", "Did you mean “title”?"),
        ("{{{titel}}}", 1, 1, "“titel” is no name that can stand here.", "Did you mean “title”?"),
        ("{{#titel}}{{/titel}}", 1, 1, "“titel” is no name that can stand here.", "Did you mean “title”?"),
        ("网 {{^titel}}{{/titel}}", 1, 3, "“titel” is no name that can stand here.", "Did you mean “title”?"),
        ("{{name}}", 1, 1, "“name” is no name that can stand here.", nil),
        ("{{editor.nam}}", 1, 1, "“nam” is no name in “editor”.", "Did you mean “name”?"),
        ("{{editor.title}}", 1, 1, "“title” is no name in “editor”.", nil),
        ("{{title.length}}", 1, 1, "“length” is no name in “title”.", "Remove the tag: “title” has no parts."),
        (
            "{{authors.name}}", 1, 1, "“name” is no name in “authors”.",
            "Write {{#authors}}{{name}}{{/authors}}, since “authors” is a list."
        ),
        ("{{#authors}}{{nane}}{{/authors}}", 1, 13, "“nane” is no name that can stand here.", "Did you mean “name”?"),
        ("{{#isDraft}}{{name}}{{/isDraft}}", 1, 13, "“name” is no name that can stand here.", nil),
        ("{{>*titel}}", 1, 1, "“titel” is no name that can stand here.", "Did you mean “title”?"),
    ])
    func tellsNamesThatAreNot(_ text: String, _ line: Int, _ column: Int, _ summary: String, _ fix: String?) throws {
        let problems = Rendering.unknownNames(text, Page.self)
        let problem = try #require(problems.first)
        #expect(problems.map(\.id) == [.templateName])
        #expect(problem.range?.start == SourcePosition(line: line, column: column))
        #expect(problem.summary == summary)
        if let fix { #expect(problem.fixes == [fix]) } else { #expect(problem.fixes.count == 1) }
    }

    /// One mistake is told, not what follows from it.
    @Test func saysNothingOfNamesInsideAnUnknownSection() {
        #expect(Rendering.unknownNames("{{#writers}}{{born}}{{/writers}}", Page.self).count == 1)
    }

    @Test func checksPartialsWhereTheyAreFilledIn() throws {
        let partials = ["partials/name": "<b>{{name}}</b>"]
        #expect(
            Rendering.unknownNames("{{#authors}}{{> partials/name}}{{/authors}}", Page.self, partials: partials).isEmpty
        )
        let problems = Rendering.unknownNames(
            "{{#authors}}{{> partials/name}}{{/authors}}\n{{> partials/name}}{{> partials/name}}", Page.self,
            partials: partials)
        let problem = try #require(problems.first)
        #expect(problems.count == 1)
        #expect(problem.range?.path == "templates/partials/name.mustache")
        #expect(problem.notes.map(\.text) == ["The partial is filled in here."])
        #expect(problem.notes.first?.range?.start == SourcePosition(line: 2, column: 1))
    }

    @Test func comesToAnEndWherePartialsDoNot() {
        let partials = ["t": "{{name}}{{#friends}}{{> t}}{{/friends}}{{title}}{{frends}}"]
        let problems = Rendering.unknownNames("{{#authors}}{{> t}}{{/authors}}", Page.self, partials: partials)
        #expect(problems.map(\.summary) == ["“frends” is no name that can stand here."])
        let nested = ["a": "{{<b}}{{$c}}{{$c}}{{/c}}{{/c}}{{/b}}", "b": "{{$c}}{{/c}}{{> a}}"]
        // The circle itself is told where the templates are loaded, once.
        #expect(Rendering.unknownNames("{{> a}}", Page.self, partials: nested) == [])
        let files = nested.map { TemplateFile(name: $0, path: "templates/\($0).mustache", text: $1) }
        #expect(TemplateLibrary.load(files.sorted { $0.name < $1.name }).diagnostics.map(\.id) == [.partialInCircle])
    }

    @Test func checksBlocksWhereTheLayoutShowsThem() {
        let layout = ["layout": "{{#authors}}{{$row}}{{nobody}}{{/row}}{{/authors}}"]
        let fill = { (name: String) in "{{<layout}}{{$row}}\(name){{/row}}{{/layout}}" }
        #expect(Rendering.unknownNames(fill("{{name}}"), Page.self, partials: layout).isEmpty)
        #expect(Rendering.unknownNames(fill("{{nane}}"), Page.self, partials: layout).count == 1)
        #expect(Rendering.unknownNames("{{<layout}}{{/layout}}", Page.self, partials: layout).count == 1)
    }

    /// What the check allows is what the renderer finds.
    @Test func agreesWithTheModels() {
        #expect(Page.names == ["title", "date", "count", "isDraft", "tags", "authors", "editor", "extra"])
        #expect(Page.shape(of: "nothing") == nil)
    }
}
