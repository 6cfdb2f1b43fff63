import Diagnostics
import Testing

@testable import Templates

/// A partial that contains itself is told when the templates are loaded, unless what is around it goes down into parts.
@Suite struct RecursionTests {
    struct Leaf: TemplateModel {
        let name: String
        let isLast: Bool

        static let fields: [TemplateField<Self>] = [.text("name", \.name), .flag("isLast", \.isLast)]
    }

    struct Node: TemplateModel {
        let name: String
        let children: [Node]
        let leaves: [Leaf]
        let first: Leaf
        var next: Leaf? { leaves.last }

        static let fields: [TemplateField<Self>] = [
            .text("name", \.name), .list("children", \.children), .list("leaves", \.leaves), .record("first", \.first),
            .optionalRecord("next", \.next),
        ]
    }

    struct Page: TemplateModel {
        let title: String
        let date: String?
        let count: Int
        let isDraft: Bool
        let words: [String]
        let tree: Node
        let trees: [Node]
        let root: Node?
        let extra: TemplateTree

        static let fields: [TemplateField<Self>] = [
            .text("title", \.title), .optional("date", \.date), .number("count", \.count), .flag("isDraft", \.isDraft),
            .texts("words", \.words), .record("tree", \.tree), .list("trees", \.trees), .optionalRecord("root", \.root),
            .tree("extra", \.extra),
        ]
    }

    private func problems(_ text: String, _ partials: [String: String]) -> [Diagnostic] {
        Rendering.problems(text, partials: partials) + Rendering.unknownNames(text, Page.self, partials: partials)
    }

    @Test(arguments: [
        "{{#isDraft}}{{> p}}{{/isDraft}}", "{{^isDraft}}{{> p}}{{/isDraft}}", "{{#title}}{{> p}}{{/title}}",
        "{{#date}}{{> p}}{{/date}}", "{{^date}}{{> p}}{{/date}}", "{{#count}}{{> p}}{{/count}}",
        "{{#words}}{{> p}}{{/words}}", "{{#.}}{{> p}}{{/.}}",
        "{{#extra}}{{/extra}}{{#count}}{{#date}}{{> p}}{{/date}}{{/count}}",
        // A part that is looked up from the page each time.
        "{{#tree}}{{> p}}{{/tree}}", "{{#trees}}{{> p}}{{/trees}}", "{{#root}}{{> p}}{{/root}}",
        "{{#tree.children}}{{> p}}{{/tree.children}}", "{{#tree.first}}{{> p}}{{/tree.first}}",
        "{{#tree}}{{#leaves}}{{> p}}{{/leaves}}{{/tree}}",
        "{{#extra.rows}}{{#isDraft}}x{{/isDraft}}{{/extra.rows}}{{#isDraft}}{{> p}}{{/isDraft}}",
        // A block.
        "{{$body}}{{> p}}{{/body}}", "{{<q}}{{$body}}{{> p}}{{/body}}{{/q}}", "{{<p}}{{/p}}",
    ])
    func isToldWhereNothingEndsIt(_ partial: String) throws {
        let partials = ["p": "line\n  " + partial, "q": "{{$body}}{{/body}}"]
        let found = problems("{{> p}}", partials)
        #expect(found.map(\.id) == [.partialInCircle], "\(found)")
        let range = try #require(found.first?.range)
        #expect(range.path == "templates/p.mustache")
        #expect(range.start.line == 2)
        #expect(found.first?.fixes.count == 1)
    }

    @Test(arguments: [
        "{{#tree}}{{> node}}{{/tree}}", "{{#trees}}{{> node}}{{/trees}}", "{{#root}}{{> node}}{{/root}}",
        "{{#tree.children}}{{> node}}{{/tree.children}}", "{{#root}}{{#isDraft}}{{> node}}{{/isDraft}}{{/root}}",
    ])
    func isLegalWhereItGoesDown(_ text: String) {
        for node in [
            "{{name}}{{#children}}{{> node}}{{/children}}", "{{#name}}{{#children}}{{> other}}{{/children}}{{/name}}",
            "{{#children}}{{#children}}{{> node}}{{/children}}{{/children}}",
            "{{#children}}{{#isDraft}}{{> node}}{{/isDraft}}{{^isDraft}}{{> node}}{{/isDraft}}{{/children}}",
            "{{<frame}}{{$body}}{{#children}}{{> node}}{{/children}}{{/body}}{{/frame}}",
            "{{#tree.children}}{{name}}{{/tree.children}}{{#children}}{{> node}}{{/children}}",
        ] {
            let partials = [
                "node": node, "other": "{{^isDraft}}{{> node}}{{/isDraft}}", "frame": "<{{$body}}{{/body}}>",
            ]
            #expect(problems(text, partials).isEmpty, "\(node)")
        }
    }

    /// A way that ends does not hide one that does not.
    @Test(arguments: [
        ["node": "{{#children}}{{> other}}{{/children}}{{> other}}", "other": "{{#name}}{{> node}}{{/name}}"],
        ["node": "{{#children}}{{> node}}{{/children}}{{#name}}{{> node}}{{/name}}"],
        ["node": "{{#children}}{{> node}}{{/children}}{{#first}}{{> node}}{{/first}}"],
        ["node": "{{#first}}{{#isLast}}{{> node}}{{/isLast}}{{/first}}"],
        [
            "node":
                "{{#next}}{{#children}}{{> node}}{{/children}}{{/next}}{{#children}}{{#leaves}}{{> leaf}}{{/leaves}}{{/children}}",
            "leaf": "{{#name}}{{^isLast}}{{> leaf}}{{/isLast}}{{/name}}",
        ],
    ])
    func isToldBesideAWayThatEnds(_ partials: [String: String]) {
        let found = problems("{{#tree}}{{> node}}{{/tree}}", partials).filter { $0.id == .partialInCircle }
        #expect(found.count == 1, "\(found)")
    }

    /// What a site adds for itself is known only when the page is made.
    @Test(arguments: [
        "{{#extra}}{{> p}}{{/extra}}", "{{#extra.children}}{{#children}}{{> p}}{{/children}}{{/extra.children}}",
        "{{#extra}}{{#children}}{{> p}}{{/children}}{{/extra}}", "{{> *title}}", "{{#extra}}{{> *layout}}{{/extra}}",
    ])
    func isLeftToTheRenderingWhereDataDecide(_ partial: String) {
        #expect(problems("{{> p}}", ["p": partial]).isEmpty)
    }

    @Test func isToldOnceForEveryTag() {
        let partials = ["p": "{{#isDraft}}{{> p}}{{/isDraft}}{{#date}}{{> p}}{{/date}}", "q": "{{> p}}{{> p}}"]
        let found = problems("{{> q}}{{> p}}{{#tree}}{{> q}}{{/tree}}", partials)
        #expect(found.map(\.id) == [.partialInCircle, .partialInCircle])
        #expect(found.map(\.summary).allSatisfy { $0.contains("“p”, “p”") })
    }

    @Test func isToldOfTheTemplateItself() {
        let found = problems("{{#isDraft}}{{> page}}{{/isDraft}}", [:])
        #expect(found.map(\.id) == [.partialInCircle])
    }

    @Test func isToldOfABlockThatFillsItself() {
        let found = problems("{{<q}}{{$c}}{{$c}}{{/c}}{{/c}}{{/q}}", ["q": "{{$c}}{{/c}}"])
        #expect(found.map(\.id) == [.partialInCircle])
        #expect(found.first?.summary.contains("“c”, “c”") == true)
    }

    /// Many ways down through each other take no time.
    @Test(.timeLimit(.minutes(10))) func isLookedForWithinBounds() {
        var partials: [String: String] = [:]
        for number in 0..<40 {
            partials["p\(number)"] =
                "{{#children}}{{> p\(number + 1)}}{{/children}}{{#tree}}{{> p\(number + 1)}}{{/tree}}"
        }
        partials["p40"] = "{{#children}}{{> p0}}{{/children}}"
        _ = problems("{{#tree}}{{> p0}}{{/tree}}", partials)
    }

    @Test(arguments: [
        ("{{> *count}}", "a number"), ("{{> *isDraft}}", "yes or no"), ("{{> *words}}", "a list"),
        ("{{> *tree}}", "a group of names"),
        ("{{> *trees}}", "a list"),
    ])
    func isNotNamedByWhatIsNoText(_ text: String, _ kind: String) {
        let found = problems(text, [:])
        #expect(found.map(\.id) == [.templateName])
        #expect(found.first?.summary.contains(kind) == true)
    }
}
