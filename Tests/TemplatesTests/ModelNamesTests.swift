import Testing

@testable import Templates

/// A page model's fields are the template's names.
@Suite struct ModelNamesTests {
    struct Person: TemplateModel {
        let name: String
        let title: String?
        var friends: [Person] = []

        static let fields: [TemplateField<Self>] = [
            .text("name", \.name), .optional("title", \.title), .list("friends", \.friends),
        ]
    }

    struct Page: TemplateModel {
        let title: String
        let subtitle: String?
        let count: Int
        let isDraft: Bool
        let author: Person?
        let people: [Person]
        let tags: [String]
        let extra: TemplateTree

        static let fields: [TemplateField<Self>] = [
            .text("title", \.title), .optional("subtitle", \.subtitle), .number("count", \.count),
            .flag("isDraft", \.isDraft), .optionalRecord("author", \.author), .list("people", \.people),
            .texts("tags", \.tags), .tree("extra", \.extra),
        ]
    }

    private let page = Page(
        title: "Report", subtitle: nil, count: 3, isDraft: true, author: Person(name: "Li", title: nil),
        people: [
            Person(name: "A", title: "Dr", friends: [Person(name: "F", title: nil)]), Person(name: "B", title: nil),
        ],
        tags: ["one", "two"],
        extra: .mapping(["color": .text("red"), "list": .list([.text("x"), .text("y")]), "none": .list([])]))

    @Test(arguments: [
        ("{{title}} {{count}} {{isDraft}}", "Report 3 true"), ("{{author.name}}", "Li"),
        ("{{#author}}{{name}}{{/author}}", "Li"),
        ("{{#people}}{{name}},{{/people}}", "A,B,"), ("{{#tags}}{{.}};{{/tags}}", "one;two;"), ("{{nothing}}", ""),
        ("{{#people}}{{name}}/{{title}}|{{/people}}", "A/Dr|B/|"),
        ("{{#people}}{{#friends}}{{name}}{{/friends}}{{/people}}", "F"),
        ("{{#people}}{{count}}{{/people}}", "33"), ("{{#isDraft}}draft{{/isDraft}}", "draft"),
        ("{{^isDraft}}no{{/isDraft}}", ""),
        ("{{#tags}}{{title}} {{/tags}}", "Report Report "), ("{{! comment }}x", "x"),
    ])
    func areFoundInModels(_ template: String, _ expected: String) {
        #expect(Rendering.render(template, page) == expected)
    }

    /// A value that is absent must not be filled with another thing's of the same name.
    @Test(arguments: [
        ("{{#author}}[{{title}}]{{/author}}", "[]"), ("{{author.title}}", ""),
        ("{{#author}}{{#title}}x{{/title}}{{/author}}", ""),
        ("{{#author}}{{^title}}none{{/title}}{{/author}}", "none"), ("{{{subtitle}}}", ""),
        ("{{#subtitle}}x{{/subtitle}}", ""),
        ("{{^subtitle}}none{{/subtitle}}", "none"), ("{{#people}}{{#friends}}[{{title}}]{{/friends}}{{/people}}", "[]"),
        ("{{#author}}{{{title}}}{{&title}}{{/author}}", ""),
    ])
    func endTheSearchWhereAPropertyIsNil(_ template: String, _ expected: String) {
        #expect(Rendering.render(template, page) == expected)
    }

    @Test(arguments: [
        ("{{#people}}x{{/people}}{{^people}}none{{/people}}", "none"),
        ("{{#author}}x{{/author}}{{^author}}none{{/author}}", "none"),
        ("{{^isDraft}}final{{/isDraft}}", "final"), ("{{^count}}zero{{/count}}{{#count}}{{.}}{{/count}}", "0"),
        ("{{^title}}none{{/title}}", ""),
    ])
    func areAbsentInInvertedSections(_ template: String, _ expected: String) {
        let empty = Page(
            title: "", subtitle: nil, count: 0, isDraft: false, author: nil, people: [], tags: [], extra: .mapping([:]))
        #expect(Rendering.render(template, empty) == expected)
    }

    @Test(arguments: [
        ("{{extra.color}}", "red"), ("{{#extra}}{{color}}{{/extra}}", "red"),
        ("{{#extra.list}}{{.}},{{/extra.list}}", "x,y,"),
        ("{{extra.unknown}}", ""), ("{{^extra.none}}none{{/extra.none}}", "none"),
        ("{{#extra.none}}x{{/extra.none}}", ""),
    ])
    func reachIntoWhatASiteAdds(_ template: String, _ expected: String) {
        #expect(Rendering.render(template, page) == expected)
    }

    @Test func reachListsOfMappingsThatASiteAdds() {
        struct Model: TemplateModel {
            let extra: TemplateTree
            static let fields: [TemplateField<Self>] = [.tree("extra", \.extra)]
        }
        let rows = TemplateTree.list([
            .mapping(["name": .text("a"), "rows": .list([.mapping(["n": .text("1")]), .mapping(["n": .text("2")])])]),
            .mapping(["name": .text("b"), "rows": .list([])]),
        ])
        let model = Model(extra: .mapping(["tables": rows]))
        let text = "{{#extra.tables}}{{name}}:{{#rows}}{{n}}{{/rows}}{{^rows}}-{{/rows}};{{/extra.tables}}"
        #expect(Rendering.render(text, model) == "a:12;b:-;")
    }

    /// What the program keeps inside a model is not for readers.
    @Test(arguments: [
        "{{author}}", "{{{author}}}", "{{#author}}{{.}}{{/author}}", "{{#people}}{{.}}{{/people}}", "{{people}}",
        "{{.}}",
        "{{extra}}",
    ])
    func showNothingOfAModelAsAWhole(_ template: String) throws {
        #expect(Rendering.render(template, page) == "")
    }

    @Test func giveNothingForATemplateThatIsNotThere() throws {
        #expect(try TemplateLibrary.load([]).library.render(page, with: "page") == nil)
    }
}
