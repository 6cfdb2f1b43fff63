import Testing

@testable import Templates

/// No value of a model becomes markup unless the template says so.
@Suite struct EscapingTests {
    struct Model: TemplateModel {
        let text: String
        var extra: TemplateTree = .mapping([:])

        static let fields: [TemplateField<Self>] = [.text("text", \.text), .tree("extra", \.extra)]
    }

    @Test func escapesTheFiveSigns() {
        #expect(Rendering.render("{{text}}", Model(text: "&<>\"'")) == "&amp;&lt;&gt;&quot;&#39;")
        #expect(Rendering.render("{{text}}", Model(text: "&amp;")) == "&amp;amp;")
    }

    @Test(arguments: ["{{{text}}}", "{{&text}}", "{{& text }}", "{{{ text }}}"])
    func writesAsItStandsWhereTheTemplateSaysSo(_ template: String) {
        #expect(Rendering.render(template, Model(text: "<b>\"&'")) == "<b>\"&'")
    }

    @Test func escapesWhatASiteAdds() {
        let model = Model(text: "", extra: .mapping(["a": .text("<b>"), "l": .list([.text("\"")])]))
        #expect(Rendering.render("{{extra.a}}{{#extra.l}}{{.}}{{/extra.l}}", model) == "&lt;b&gt;&quot;")
    }

    @Test func escapesInsidePartialsAndSections() {
        let partials = ["partials/p": "<i>{{text}}</i>"]
        #expect(
            Rendering.render("{{> partials/p}}{{#text}}{{text}}{{/text}}", Model(text: "<"), partials: partials)
                == "<i>&lt;</i>&lt;")
    }

    /// A browser reads bytes: a sign stays what it is before and after a mark that joins it.
    @Test(arguments: [
        "<\u{301}script>", "\"\u{301} onclick=\"\u{301}x", "\u{D4E}<script>", "\u{600}\"x", "&\u{308}lt;", ">\u{FE0F}",
        "'\u{200D}",
    ])
    func escapesSignsThatAreJoinedWithAMark(_ text: String) {
        let escaped = text.unicodeScalars.map { scalar -> String in
            switch scalar {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            case "\"": "&quot;"
            case "'": "&#39;"
            default: String(Character(scalar))
            }
        }.joined()
        let rendered = Rendering.render("{{text}}", Model(text: text)) ?? ""
        #expect(Array(rendered.unicodeScalars) == Array(escaped.unicodeScalars))
    }

    /// Long texts are gone through eight bytes at a time.
    @Test(arguments: ["&", "<", ">", "\"", "'"])
    func escapesASignWhereverItStands(_ sign: String) throws {
        let written = ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;"]
        for length in 0...24 {
            for place in 0...length {
                let (before, after) = (
                    String(repeating: "é", count: place), String(repeating: "=", count: length - place)
                )
                #expect(
                    Rendering.render("{{text}}", Model(text: before + sign + after))
                        == before + (written[sign] ?? "") + after)
            }
        }
    }

    /// Whatever the bytes, those that are signs are escaped and no others.
    @Test func escapesEveryByteAsItIsMeant() {
        for byte in UInt8.min...UInt8.max where byte < 128 {
            let sign = String(decoding: [byte], as: UTF8.self)
            let written = ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;"][sign] ?? sign
            #expect(Rendering.render("{{text}}", Model(text: "abcdefg\(sign)12345678")) == "abcdefg\(written)12345678")
        }
    }

    @Test func doesNotReadAValueAsATemplate() {
        #expect(
            Rendering.render("{{{text}}}", Model(text: "{{text}} {{{text}}} {{> p}}")) == "{{text}} {{{text}}} {{> p}}")
    }
}
