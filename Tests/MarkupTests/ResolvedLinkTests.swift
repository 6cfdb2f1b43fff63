import Testing

@testable import Markup

/// What links become once somebody knows where they lead.
@Suite struct ResolvedLinkTests {
    private func html(_ text: String, _ resolved: ResolvedLink) -> String {
        MarkupParser.parse(text).html { _ in resolved }
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
        func shown(titled title: String?) -> [String] {
            let document = MarkupParser.parse("# T [a](b)\n\n## A [c](d)") { leading in
                #expect(leading == "T a")
                return title
            }
            #expect(document.headings.map(\.level) == [1, 2])
            let html = document.html { .address($0.destination, title: nil, isExternal: false) }
            #expect(html.contains("href=\"b\"") == (document.shownHeadings.count == 2))
            #expect(html.contains("A <a href=\"d\">c</a>"))
            return document.shownHeadings.map { "h\($0.level)" }.filter { html.contains("<\($0) id=") }
        }
        #expect(shown(titled: "T a") == ["h2"])
        #expect(shown(titled: "U") == ["h2", "h3"])
        #expect(shown(titled: nil) == ["h1", "h2"])
    }
}
