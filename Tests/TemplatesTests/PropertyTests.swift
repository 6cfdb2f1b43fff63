import Testing

@testable import Templates

/// Every kind of property is found, whether it is stored or computed.
@Suite struct PropertyTests {
    struct Part: TemplateModel {
        let name: String

        static let fields: [TemplateField<Self>] = [.text("name", \.name)]
    }

    struct Stored: TemplateModel {
        let flag: Bool
        let text: String
        let optional: String?
        let html: String
        let bytes: [UInt8]
        let optionalBytes: [UInt8]?
        let number: Int
        let texts: [String]
        let part: Part
        let optionalPart: Part?
        let parts: [Part]
        let tree: TemplateTree

        static let fields: [TemplateField<Self>] = [
            .flag("flag", \.flag), .text("text", \.text), .optional("optional", \.optional), .html("html", \.html),
            .bytes("bytes", \.bytes), .optionalBytes("optionalBytes", \.optionalBytes), .number("number", \.number),
            .texts("texts", \.texts), .record("part", \.part), .optionalRecord("optionalPart", \.optionalPart),
            .list("parts", \.parts), .tree("tree", \.tree),
        ]
    }

    struct Computed: TemplateModel {
        let stored: Stored

        var flag: Bool { stored.flag }
        var text: String { stored.text }
        var optional: String? { stored.optional }
        var html: String { stored.html }
        var bytes: [UInt8] { stored.bytes }
        var optionalBytes: [UInt8]? { stored.optionalBytes }
        var number: Int { stored.number }
        var texts: [String] { stored.texts }
        var part: Part { stored.part }
        var optionalPart: Part? { stored.optionalPart }
        var parts: [Part] { stored.parts }
        var tree: TemplateTree { stored.tree }

        static let fields: [TemplateField<Self>] = [
            .flag("flag", \.flag), .text("text", \.text), .optional("optional", \.optional), .html("html", \.html),
            .bytes("bytes", \.bytes), .optionalBytes("optionalBytes", \.optionalBytes), .number("number", \.number),
            .texts("texts", \.texts), .record("part", \.part), .optionalRecord("optionalPart", \.optionalPart),
            .list("parts", \.parts), .tree("tree", \.tree),
        ]
    }

    static let full = Stored(
        flag: true, text: "a text of more than fifteen bytes", optional: "<o>", html: "<h>", bytes: Array("<b>".utf8),
        optionalBytes: Array("<c>".utf8), number: -7, texts: ["x", "y"], part: Part(name: "p"),
        optionalPart: Part(name: "q"), parts: [Part(name: "r"), Part(name: "s")], tree: .mapping(["t": .text("u")]))

    static let empty = Stored(
        flag: false, text: "", optional: nil, html: "", bytes: [], optionalBytes: nil, number: 0, texts: [],
        part: Part(name: ""), optionalPart: nil, parts: [], tree: .absent)

    /// Template, what it gives where everything is there, what it gives where nothing is.
    @Test(arguments: [
        ("{{flag}}{{#flag}}y{{/flag}}{{^flag}}n{{/flag}}", "truey", "falsen"),
        ("[{{text}}]{{#text}}y{{/text}}{{^text}}n{{/text}}", "[a text of more than fifteen bytes]y", "[]y"),
        (
            "{{optional}}{{{optional}}}{{#optional}}{{.}}{{/optional}}{{^optional}}n{{/optional}}",
            "&lt;o&gt;<o>&lt;o&gt;", "n"
        ),
        ("{{html}}{{{html}}}", "&lt;h&gt;<h>", ""),
        ("{{bytes}}{{{bytes}}}{{#bytes}}{{{.}}}{{/bytes}}{{^bytes}}n{{/bytes}}", "&lt;b&gt;<b><b>", ""),
        (
            "{{{optionalBytes}}}{{#optionalBytes}}{{.}}{{/optionalBytes}}{{^optionalBytes}}n{{/optionalBytes}}",
            "<c>&lt;c&gt;", "n"
        ),
        ("{{number}}{{#number}}{{.}}{{/number}}{{^number}}n{{/number}}", "-7-7", "00"),
        ("{{#texts}}{{.}}{{/texts}}{{^texts}}n{{/texts}}{{texts}}", "xy", "n"),
        ("{{part.name}}{{#part}}{{name}}{{/part}}{{^part}}n{{/part}}{{#part.name}}y{{/part.name}}", "ppy", "y"),
        (
            "{{optionalPart.name}}{{#optionalPart}}{{name}}{{/optionalPart}}{{^optionalPart}}n{{/optionalPart}}", "qq",
            "n"
        ),
        ("{{#optionalPart.name}}{{.}}{{/optionalPart.name}}{{^optionalPart.name}}n{{/optionalPart.name}}", "q", "n"),
        (
            "{{#parts}}{{name}}{{text}}{{/parts}}{{^parts}}n{{/parts}}{{parts.name}}",
            "ra text of more than fifteen bytessa text of more than fifteen bytes", "n"
        ),
        ("{{tree.t}}{{#tree}}{{t}}{{/tree}}{{^tree}}n{{/tree}}", "uu", "n"),
    ])
    func isFound(_ template: String, _ full: String, _ empty: String) {
        #expect(Rendering.render(template, Self.full) == full)
        #expect(Rendering.render(template, Self.empty) == empty)
        #expect(Rendering.render(template, Computed(stored: Self.full)) == full)
        #expect(Rendering.render(template, Computed(stored: Self.empty)) == empty)
    }

    /// The buffer grows with the page.
    @Test func isFoundInPagesOfAnyLength() {
        let long = String(repeating: "0123456789<", count: 100_000)
        let page = Part(name: long)
        #expect(Rendering.render("{{{name}}}|{{name}}", page)?.utf8.count == 1_100_000 + 1 + 1_400_000)
    }
}
