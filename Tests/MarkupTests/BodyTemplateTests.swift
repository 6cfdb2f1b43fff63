import Testing

@testable import Markup

/// A body is written once; what a page fills in changes nothing around it.
@Suite struct BodyTemplateTests {
    /// The template with a sign in place of each hole.
    private func template(_ text: String, rawHTML: RawHTMLPolicy = .omitted) -> String {
        let body = MarkupParser.parse(text, options: MarkupOptions(rawHTML: rawHTML)).body
        var bytes: [UInt8] = []
        var done = 0
        for hole in body.holes {
            bytes += body.bytes[done..<hole.place]
            bytes += "{\(hole.kind)\(hole.kind == .lineStart || hole.kind == .closing ? "" : " \(hole.link)")}".utf8
            done = hole.place
        }
        return String(decoding: bytes + body.bytes[done...], as: UTF8.self)
    }

    @Test(arguments: [
        ("a *b* < c", "<p>a <em>b</em> &lt; c</p>\n"),
        ("[a](b) [](c)", "<p>{opening 0}a{closing} {emptyLink 1}</p>\n"),
        ("[*a* ![b](c) d](e) f", "<p>{opening 0}<em>a</em> {picture 1} d{closing} f</p>\n"),
        // Links inside a picture's words are not written, but they count.
        ("x ![a [b](c)](d) [e](f)", "<p>x {picture 0} {opening 2}e{closing}</p>\n"),
        ("![a](b)", "{pictureAlone 0}"), ("- ![a](b)", "<ul>\n<li>{pictureAloneTight 0}</li>\n</ul>\n"),
        ("![a](b)\n\nc", "{pictureAlone 0}{lineStart}<p>c</p>\n"),
        ("- [a](b)\n  - c", "<ul>\n<li>{opening 0}a{closing}{lineStart}<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>\n"),
        ("> ![a](b)\n\n# c", "<blockquote>\n{pictureAlone 0}{lineStart}</blockquote>\n<h1 id=\"c\">c</h1>\n"),
        ("", ""),
    ])
    func leavesHoles(_ text: String, _ expected: String) {
        #expect(template(text) == expected)
    }

    @Test func knowsWhatBecomesOfHTML() {
        let text = "a <b>c</b>\n\n<hr>"
        #expect(template(text) == "<p>a c</p>\n")
        #expect(template(text, rawHTML: .kept) == "<p>a <b>c</b></p>\n<hr>\n")
        #expect(template(text, rawHTML: .marked).hasSuffix("</p>\n<!-- raw HTML omitted -->\n"))
    }

    @Test(arguments: [
        ("", "<p>b</p>\n"), ("x", "x\n<p>b</p>\n"), ("x\n", "x\n<p>b</p>\n"),
    ])
    func startsLinesAfterWhatIsFilledIn(_ drawing: String, _ expected: String) {
        let document = MarkupParser.parse("![a](chart:x)\n\nb")
        #expect(document.html { _ in .drawing(html: drawing) } == expected)
    }

    @Test func standsAfterWhatWasWrittenBefore() {
        let document = MarkupParser.parse("![a](chart:x)\n\nb")
        var bytes = Array("before".utf8)
        document.body.write(to: &bytes, links: document.links) { _ in .drawing(html: "") }
        #expect(String(decoding: bytes, as: UTF8.self) == "before<p>b</p>\n")
    }

    @Test func closesEachLinkAsItWasOpened() {
        let document = MarkupParser.parse("[a](1) [b](2) [c](3) [](4)")
        let html = document.html { link in
            switch link.destination {
            case "1": .none
            case "2": .named(address: "n", name: "N")
            default: .figure(address: "f", title: "T", value: "5", words: "five", lang: "zh")
            }
        }
        let figure = "<a class=\"figure\" href=\"f\" title=\"T\""
        #expect(
            html == "<p>a <a href=\"n\">b</a> \(figure)><data value=\"5\">c</data></a> "
                + "\(figure) lang=\"zh\"><data value=\"5\">five</data></a></p>\n")
    }

    @Test func tellsLinksApart() {
        let links = MarkupParser.parse("[a *b* ![c](d)](e 't') [](f)\n\n![](g){decorative}").links
        #expect(links.map(\.destination) == ["e", "d", "f", "g"])
        #expect(links.map(\.words) == ["a b c", "c", "", ""])
        #expect(links.map(\.isEmpty) == [false, false, true, true])
        #expect(links.map(\.isAlone) == [false, false, false, true])
        #expect(links.map(\.title) == ["t", "", "", ""])
    }

    @Test func fillsTheFirstWordsIn() {
        let document = MarkupParser.parse("[](a)\n\n*[](b)* ![x [](c)](d)\n\nnever\n\n<!-- more -->")
        #expect(document.firstParagraph { _ in "" } == " x ")
        #expect(document.firstParagraph(filling: \.destination) == "a")
        #expect(document.summary(filling: \.destination) == "a b x c never")
    }
}
