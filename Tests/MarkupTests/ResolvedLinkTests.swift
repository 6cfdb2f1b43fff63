import Testing

@testable import Markup

/// What links become once somebody knows where they lead.
@Suite struct ResolvedLinkTests {
    private func html(_ text: String, _ resolved: ResolvedLink) -> String {
        BodyHTML.render(MarkupParser.parse(text).blocks) { _ in resolved }
    }

    @Test(arguments: [
        ("[w](x)", "<p><a class=\"figure\" href=\"../s/\" title=\"T\"><data value=\"5\">w</data></a></p>\n"),
        ("[](x)", "<p><a class=\"figure\" href=\"../s/\" title=\"T\"><data value=\"5\">more than 5</data></a></p>\n"),
        ("[w](x \"own\")", "<p><a class=\"figure\" href=\"../s/\" title=\"own\"><data value=\"5\">w</data></a></p>\n"),
        ("![w](x)", "<p>w</p>\n"),
    ])
    func becomeFigures(_ text: String, _ expected: String) {
        #expect(html(text, .figure(address: "../s/", title: "T", value: "5", words: "more than 5")) == expected)
    }

    @Test(arguments: [
        ("[w](x)", "<p><a href=\"n/\">w</a></p>\n"), ("[](x)", "<p><a href=\"n/\">A &amp; B</a></p>\n"),
        ("[*w*](x \"t\")", "<p><a href=\"n/\" title=\"t\"><em>w</em></a></p>\n"),
    ])
    func becomeNames(_ text: String, _ expected: String) {
        #expect(html(text, .named(address: "n/", name: "A & B")) == expected)
    }

    @Test func keepTheirTextWhereTheyMayNotLead() {
        #expect(html("a [*w*](x) b ![alt `c`](y)", .none) == "<p>a <em>w</em> b alt c</p>\n")
    }

    @Test func tellOtherSitesApart() {
        #expect(
            html("[w](x)", .address("https://e.org/", title: nil, isExternal: true))
                == "<p><a href=\"https://e.org/\" rel=\"external noopener\">w</a></p>\n")
    }

    @Test(
        arguments: [
            ("text\n\n# A", nil, "text"), ("# A *b*\n\ntext", "A b", "text"), ("## A", nil, nil), ("", nil, nil),
            ("- a\n\nb *c*", nil, "b c"),
            ("![](x)\n\nwords", nil, "words"),
        ] as [(String, String?, String?)])
    func leaveTheTitleAndTheFirstWords(_ text: String, _ title: String?, _ words: String?) {
        let document = MarkupParser.parse(text)
        #expect(document.leadingTitle == title)
        #expect(document.firstParagraph { _ in "" } == words)
    }

    @Test func showATitleOnce() {
        let document = MarkupParser.parse("# T\n\n## A")
        #expect(document.blocks(underTitle: "T").count == 1)
        #expect(document.blocks(underTitle: "U").count == 2)
        #expect(document.headingShift(underTitle: "T") == 0)
        #expect(document.headingShift(underTitle: "U") == 1)
    }
}
