import Testing

@testable import Markup

/// Footnotes: numbered as readers meet them, with a way there and back.
@Suite struct FootnoteTests {
    private func html(_ text: String) -> String { StandaloneHTML.render(text) }

    /// The words of the notes in order, marks and links back aside.
    private func notes(_ text: String) -> [String] {
        let html = MarkupParser.parse(text).html { .address($0.destination, title: nil, isExternal: false) }
        return html.replacing(/<sup>.*?<\/sup>/, with: "").matches(
            of: /<li id="fn:\d+">\n?((?:.|\n)*?)(<p>| )<a class="footnote-back".*?<\/a>(<\/p>)\n<\/li>/
        ).map { match in
            // The way back stands in a paragraph of its own, or at the end of the note's last one.
            String(match.1) + (match.2 == " " ? "\(match.3)\n" : "")
        }
    }

    @Test func leadThereAndBack() {
        #expect(
            html("A[^x]\n\n[^x]: Note.") == """
                <p>A<sup><a class="footnote" href="#fn:1" id="fnref:1" role="doc-noteref" aria-label="Footnote 1">1</a></sup></p>
                <section class="footnotes" role="doc-endnotes" aria-label="Footnotes">
                <ol>
                <li id="fn:1">
                <p>Note. <a class="footnote-back" href="#fnref:1" role="doc-backlink" aria-label="Back to the text">↩</a></p>
                </li>
                </ol>
                </section>

                """)
    }

    @Test func leadBackToEveryReference() {
        let html = html("A[^x] B[^x]\n\n[^x]: Note.")
        #expect(html.contains("id=\"fnref:1\"") && html.contains("id=\"fnref:1-2\""))
        #expect(html.contains("href=\"#fnref:1\"") && html.contains("href=\"#fnref:1-2\""))
    }

    @Test(arguments: [
        ("A[^1]\n\n[^1]: One", ["<p>One</p>\n"]),
        // One word would be a reference definition.
        ("A[^1] B[^2]\n\n[^1]: One\n[^2]: Two.", ["<p>One</p>\n", "<p>Two.</p>\n"]),
        ("B[^2] A[^1]\n\n[^1]: One\n\n[^2]: Two", ["<p>Two</p>\n", "<p>One</p>\n"]),
        ("[^1]: One\n\nA[^1]", ["<p>One</p>\n"]),
        ("A[^1]\n[^1]: One\ntwo", ["<p>One\ntwo</p>\n"]),
        ("A[^1]\n\n[^1]: One\n    two\n\n    Three", ["<p>One\ntwo</p>\n<p>Three</p>\n"]),
        ("A[^1]\n\n[^1]: One\n\n    - a\n    - b\n\nText", ["<p>One</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"]),
        ("A[^1]\n\n[^1]: One\n\n    ```\n    x\n    ```\n", ["<p>One</p>\n<pre><code>x\n</code></pre>\n"]),
        ("A[^1]\n\n[^1]:\n    One", ["<p>One</p>\n"]),
        ("A[^1]\n\n[^1]: *One* [r] `x`\n\n[r]: /u", ["<p><em>One</em> <a href=\"/u\">r</a> <code>x</code></p>\n"]),
        ("A[^Note]\n\n[^note]: One", ["<p>One</p>\n"]),
        ("A[^注]\n\n[^注]: One", ["<p>One</p>\n"]),
        ("> A[^1]\n>\n> [^1]: One", ["<p>One</p>\n"]),
        ("A[^1]\n\n[^1]: # One", ["<h1 id=\"one\">One</h1>\n"]),
        ("A[^1]\n\n[^1]: One[^2]\n[^2]: Two", ["<p>One</p>\n", "<p>Two</p>\n"]),
        ("| A[^1] |\n| - |\n\n[^1]: One", ["<p>One</p>\n"]),
        ("A[^1]\n\n[^1]: *One\n[^2]: two*\n\nB[^2]", ["<p>*One</p>\n", "<p>two*</p>\n"]),
        ("A[^1]\r\n\r\n[^1]: One\r\n", ["<p>One</p>\n"]),
        ("# A[^1]\n\n[^1]: One", ["<p>One</p>\n"]),
        ("- A[^1] B[^2]\n- [^1]: One\n- 2. [^2]: Two", ["<p>One</p>\n", "<p>Two</p>\n"]),
        // An open bracket before it does not reach into it.
        ("A[^1] [b\n[^1]: (c)", ["<p>(c)</p>\n"]), ("A[^1]\n\n[b\n[^1]: c", ["<p>c</p>\n"]),
        ("A[^it's]\n\n[^it's]: One", ["<p>One</p>\n"]),
        // What is empty, or looks like a mark, keeps its place.
        ("A[^1] B[^2]\n\n[^1]:\n\n[^2]: Two", ["", "<p>Two</p>\n"]),
        ("A[^1] B[^2]\n\n[^1]: --\n[^2]: Two", ["<p>--</p>\n", "<p>Two</p>\n"]),
        ("A[^1] B[^2]\n\n[^1]: ***\n[^2]: + Two", ["<hr />\n", "<ul>\n<li>Two</li>\n</ul>\n"]),
        ("A[^1] B[^2]\n\n[^1]: ```\n[^2]: <!--", ["<pre><code></code></pre>\n", ""]),
    ])
    func holdTheirText(_ text: String, _ expected: [String]) {
        #expect(notes(text) == expected)
        #expect(MarkupParser.parse(text).problems.isEmpty)
    }

    @Test(arguments: [
        "`[^1]`\n\n[^1]: One", "\\[^1]\n\n[^1]: One", "```\n[^1]\n```\n\n[^1]: One", "    [^1]\n\n[^1]: One",
    ])
    func areNotSeenWhereNothingRefers(_ text: String) {
        #expect(notes(text).isEmpty)
        #expect(MarkupParser.parse(text).problems.map(\.kind) == [.footnoteUnused("1")])
    }

    @Test(arguments: ["```\n[^1]: x\n```", "    [^1]: x", "<div>\n[^1]: x\n</div>", "`[^1]: x`"])
    func areNotTakenFromCode(_ text: String) {
        #expect(MarkupParser.parse(text).problems.isEmpty)
        #expect(StandaloneHTML.render(text, isUnsafe: true) == StandaloneHTML.render(text, isUnsafe: true))
        #expect(StandaloneHTML.render(text, isUnsafe: true).contains("[^1]: x"))
    }

    @Test(arguments: [
        ("A[^1]", MarkupProblem.Kind.footnoteMissing("1"), 1, 2),
        ("A\nb [^Wrong] c\n\n[^right]: x\n\nd[^right]", .footnoteMissing("wrong"), 2, 3),
        ("A\n\n[^1]: One", .footnoteUnused("1"), 3, 1),
        (
            "A[^1]\n\n[^1]: One\n[^1]: Two",
            .footnoteRepeated("1", first: MarkupPosition(line: 3, column: 1, length: 4)), 4, 1
        ),
    ])
    func tellWhatIsWrong(_ text: String, _ kind: MarkupProblem.Kind, _ line: Int, _ column: Int) {
        let problems = MarkupParser.parse(text).problems
        #expect(problems.map(\.kind) == [kind])
        #expect(problems.map(\.position.line) == [line])
        #expect(problems.map(\.position.column) == [column])
    }

    @Test func keepTheirLabelsUnderTypographicPunctuation() {
        let options = MarkupOptions(smartPunctuation: true)
        for label in ["it's", "a--b", "a---b", "x...", "\"q\""] {
            let document = MarkupParser.parse("A[^\(label)]\n\n[^\(label)]: One", options: options)
            #expect(document.problems.isEmpty, "\(label)")
            #expect(document.html { _ in .none }.contains("<li id=\"fn:1\">\n<p>One <a"), "\(label)")
        }
        let problems = MarkupParser.parse("A[^it's]", options: options).problems
        #expect(problems.map(\.kind) == [.footnoteMissing("it's")])
        #expect(problems.map(\.position) == [MarkupPosition(line: 1, column: 2, length: 7)])
    }

    @Test func areNoHeadingsAboveALineOfDashes() {
        let text = "A[^1] B[^2]\n\n[^1]: One\n[^2]: Two\n---\nC"
        #expect(notes(text) == ["<p>One</p>\n", "<p>Two</p>\n"])
        #expect(html(text).contains("</p>\n<hr />\n<p>C</p>\n<section"))
        #expect(MarkupParser.parse(text).problems.isEmpty)
        #expect(html("A[^1]\n---\n\n[^1]: One").hasPrefix("<h2 id=\"a\">A<sup>"))
    }

    @Test func areNumberedAsACaptionIsRead() {
        let text = "| a[^cell] |\n| - |\nTable: b[^caption]\n\n[^cell]: One\n[^caption]: Two"
        #expect(notes(text) == ["<p>Two</p>\n", "<p>One</p>\n"])
    }

    @Test func haveHeadingsWithIdsOfTheirOwn() {
        let text = "# A\n\nb[^1] c[^2]\n\n[^1]: # A\n\n    > # A\n[^2]: - # A"
        let html = html(text)
        let ids = html.matches(of: /<h1 id="([^"]*)"/).map { String($0.1) }
        #expect(ids == ["a", "a-1", "a-2", "a-3"])
        #expect(MarkupParser.parse(text).headings.map(\.id) == ids)
    }

    @Test func stayOutOfHeadingsIdsAndSummaries() {
        let document = MarkupParser.parse("# Results[^1]\n\nText[^1] here.\n\n<!-- more -->\n\n[^1]: One")
        #expect(document.headings.map(\.id) == ["results"])
        #expect(document.headings.map(\.text) == ["Results"])
        #expect(document.summary { _ in "" } == "Text here.")
    }

    @Test func haveIdsThatNoHeadingCanTake() {
        let html = html("# A {#fn:1}\n\nB[^1]\n\n[^1]: x")
        #expect(html.matches(of: /id="fn:1"/).count == 1)
    }

    @Test func tellWhereTheirLinksStand() {
        let document = MarkupParser.parse("A[^1]\n\n[^1]: See [x](stat:y)\n\n    and [z](stat:z).")
        #expect(
            document.links.map(\.position) == [
                MarkupPosition(line: 3, column: 15, length: 6), MarkupPosition(line: 5, column: 13, length: 6),
            ])
    }
}
