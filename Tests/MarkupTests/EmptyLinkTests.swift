import Testing

@testable import Markup

/// Links without words of their own, and what is nearly a link.
@Suite struct EmptyLinkTests {
    private func filled(_ text: String) -> String {
        MarkupParser.parse(text).html { _ in .named(address: "u", name: "Name") }
    }

    @Test(arguments: ["[](x)", "[ ](x)", "[\n](x)", "<stat:x>", "[  ][r]\n\n[r]: x"])
    func areFilledIn(_ text: String) {
        #expect(filled(text) == "<p><a href=\"u\">Name</a></p>\n")
    }

    @Test(arguments: [
        ("[a](x)", "a"), ("[`a`](x)", "<code>a</code>"), ("[stat:x](stat:x)", "stat:x"), ("[*a*](x)", "<em>a</em>"),
    ])
    func areNotThoseWithWords(_ text: String, _ words: String) {
        #expect(filled(text) == "<p><a href=\"u\">\(words)</a></p>\n")
    }

    @Test func keepTheirSpacesAndAddressesWhereNothingIsKnown() {
        for text in ["[ ](b)", "<https://example.org>", "[](b)", "<stat:x>"] {
            #expect(LibcmarkHTML.own(text) == LibcmarkHTML.reference(text))
        }
    }

    @Test(arguments: [
        ("[x](stat: o-mt)", "stat", " o-mt", 5, 10), ("网 [*x*](chart: a b)", "chart", " a b", 9, 10),
        ("[x](stat:\\ a) [x](note: a)", "note", " a", 19, 7),
    ])
    func areToldWhereASpaceMakesThemText(
        _ text: String, _ scheme: String, _ rest: String, _ column: Int, _ length: Int
    ) {
        let problems = MarkupParser.parse(text).problems
        #expect(problems.map(\.kind) == [.linkUnread(scheme: scheme, rest: rest)])
        #expect(problems.map(\.position) == [MarkupPosition(line: 1, column: column, length: length)])
    }

    @Test(arguments: [
        "\\[x\\](stat: a)", "`[x](stat: a)`", "[x](stat:a)", "[x](https://a)", "[x] (stat: a)", "[x](a b)",
    ])
    func areNotToldElsewhere(_ text: String) {
        #expect(MarkupParser.parse(text).problems.isEmpty)
    }

    @Test(arguments: [
        ("<https://a--b.c>", "https://a--b.c"), ("see https://a--b.c/... -- so", "https://a--b.c/... – so"),
        ("“https://x” -- so", "“https://x” – so"),
    ])
    func areWrittenAsTheyAreBesideTypographicPunctuation(_ text: String, _ part: String) {
        #expect(StandaloneHTML.render(text, smartPunctuation: true).contains(part))
    }
}
