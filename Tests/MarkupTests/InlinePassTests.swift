import Testing

@testable import Markup

/// Strikethrough, task lists, call-outs, pictures and typographic punctuation.
@Suite struct InlinePassTests {
    private func html(_ text: String) -> String { StandaloneHTML.render(text) }

    @Test(arguments: [
        ("~~a~~", "<del>a</del>"), ("~a~", "<del>a</del>"), ("a ~~b c~~ d", "a <del>b c</del> d"),
        ("~~**b**~~", "<del><strong>b</strong></del>"), ("**~~b~~**", "<strong><del>b</del></strong>"),
        ("~~a *b* c~~", "<del>a <em>b</em> c</del>"), ("打~~击~~网", "打<del>击</del>网"),
        ("~~a~~ and ~~b~~", "<del>a</del> and <del>b</del>"), ("~~a [l](u)~~", "<del>a <a href=\"u\">l</a></del>"),
        ("~~a\nb~~", "<del>a\nb</del>"), ("~~~a~~~ b", "~~~a~~~ b"),
        // Nothing to close, nothing between, spaces inside, other lengths, escaped, code.
        ("~~a", "~~a"), ("a~~", "a~~"), ("~~ a ~~", "~~ a ~~"), ("~~a~", "~~a~"),
        ("\\~~a~~", "~~a~~"), ("`~~a~~`", "<code>~~a~~</code>"), ("about ~5 of ~6", "about ~5 of ~6"),
        ("*a ~~b* c~~", "<em>a ~~b</em> c~~"), ("~~a ~b~~ c~", "<del>a ~b</del> c~"),
        // Beside the end of a line stands a space, beside a mark a sign.
        ("a ~~  \n~~b", "a ~~<br />\n~~b"), ("(~~a~~)", "(<del>a</del>)"), ("b~~*a*~~", "b~~<em>a</em>~~"),
        ("&amp; \\~~a~~ &#38; &x;", "&amp; ~~a~~ &amp; &amp;x;"),
    ])
    func strikesThrough(_ text: String, _ expected: String) {
        let shown = text.hasPrefix("~~~a") ? "x " + text : text
        #expect(html(shown) == "<p>\(shown == text ? expected : "x " + expected)</p>\n")
    }

    @Test(arguments: [
        ("- [ ] a\n- [x] b\n- [X] c\n- d", [false, true, true, nil] as [Bool?]), ("1. [ ] a", [false]),
        ("- [ ]\n- []\n- [x]y", [nil, nil, nil]), ("- \\[ ] a", [nil]), ("- [x] a\n\n  b", [true]),
        ("- [x]\n\n[x]: /u", [nil]), ("- text\n  [ ] a", [nil]), ("- [ ] *a*", [false]), ("- [ ]\ta", [false]),
    ])
    func listsTasks(_ text: String, _ expected: [Bool?]) {
        let items = html(text).matches(of: /<li( class="task">(?:\n<p>)?<input [^>]*aria-label="(Done|Not done)")?/)
        #expect(items.map { item in item.2.map { $0 == "Done" } } == expected)
    }

    @Test(arguments: [
        ("a\\\n\\~~b~~ \\~~c\\~~", "a<br />\n~~b~~ ~<del>c~</del>"),
        ("a\\\nb\\\nc\n\\~~d~~", "a<br />\nb<br />\nc\n~~d~~"),
        ("a  \n\\~~b~~", "a<br />\n~~b~~"), ("*a\\\n\\~~b~~* \\~~c~~", "<em>a<br />\n~~b~~</em> ~~c~~"),
    ])
    func knowsEscapedSignsAfterALineThatABackslashEnds(_ text: String, _ expected: String) {
        #expect(html(text) == "<p>\(expected)</p>\n")
    }

    @Test(arguments: [
        "\"a\" \\~~b~~", "it's -- \\~~b~~", "---- ... \\~~b~~ \"", "'a' --- \\~~b~~ c", "“a” – \"x\" \\~~b~~",
    ])
    func knowsEscapedSignsBesideTypographicOnes(_ text: String) {
        #expect(!StandaloneHTML.render(text, smartPunctuation: true).contains("<del>"))
    }

    @Test func putsABoxBeforeTheWordsOfALooseTask() {
        #expect(
            html("- [x] a\n\n  b") == """
                <ul>
                <li class="task">
                <p><input type="checkbox" aria-label="Done" checked="" disabled="" /> a</p>
                <p>b</p>
                </li>
                </ul>

                """)
    }

    @Test func showsTasksAsBoxes() {
        #expect(
            html("- [x] *a*\n- [ ] b") == """
                <ul>
                <li class="task"><input type="checkbox" aria-label="Done" checked="" disabled="" /> <em>a</em></li>
                <li class="task"><input type="checkbox" aria-label="Not done" disabled="" /> b</li>
                </ul>

                """)
    }

    @Test(arguments: Callout.Kind.allCases)
    func callsOut(_ kind: Callout.Kind) {
        let html = html("> [!\(kind.rawValue.uppercased())]\n> a *b*\n>\n> - c")
        #expect(
            html == """
                <div class="callout is-\(kind.rawValue)" role="note">
                <p class="callout-title">\(kind.title)</p>
                <p>a <em>b</em></p>
                <ul>
                <li>c</li>
                </ul>
                </div>

                """)
    }

    @Test(arguments: [
        "> [!NOTE] a", "> a\n> [!NOTE]", "> \\[!NOTE]\n> a", "> [!NOTE](x)\n> a", "[!NOTE]\na", "> `[!NOTE]`\n> a",
        "> [! NOTE]\n> a",
    ])
    func quotesOtherwise(_ text: String) {
        #expect(!html(text).contains("callout"))
        let isNearly = text == "> [!NOTE] a" || text == "> a\n> [!NOTE]"
        #expect(MarkupParser.parse(text).problems.map(\.kind) == (isNearly ? [.calloutNotAlone("NOTE")] : []))
    }

    @Test func tellsCalloutsItDoesNotKnow() {
        let problems = MarkupParser.parse("a\n\n> > [!WARN]\n> > b").problems
        #expect(problems.map(\.kind) == [.calloutUnknown("WARN")])
        #expect(problems.map(\.position) == [MarkupPosition(line: 3, column: 5, length: 7)])
        #expect(html("> [!note]\n> a").contains("callout is-note"))
        #expect(html("> [!NOTE]\n>\n> a").contains("<p class=\"callout-title\">Note</p>\n<p>a</p>"))
    }

    @Test(arguments: [
        ("![](x){decorative}", true, ""), ("![a](x){decorative} b", true, " b"), ("![a](x)", false, ""),
        ("![a](x) {decorative}", false, " {decorative}"), ("![a](x){decor}", false, "{decor}"),
        ("![a](x)\\{decorative}", false, "{decorative}"),
    ])
    func marksDecorativePictures(_ text: String, _ isDecorative: Bool, _ rest: String) {
        let document = MarkupParser.parse(text)
        #expect(document.links.map(\.isDecorative) == [isDecorative])
        #expect(html(text).hasSuffix("/>\(rest)</p>\n"))
    }

    @Test func showsPicturesWithTheirSides() {
        func html(_ text: String) -> String {
            MarkupParser.parse(text).html { _ in .picture(address: "p.png", width: 640, height: 480) }
        }
        let picture = "src=\"p.png\" alt=\"A\" width=\"640\" height=\"480\" loading=\"lazy\" />"
        #expect(html("![A](x)") == "<p><img \(picture)</p>\n")
        #expect(html("![A](x \"C < D\")") == "<figure><img \(picture)<figcaption>C &lt; D</figcaption></figure>\n")
        #expect(html("b ![A](x \"C\")").contains("title=\"C\""))
        #expect(html("![A](x){decorative}").contains("alt=\"\""))
    }

    @Test func drawsOnlyWhereAPictureStandsAlone() {
        func html(_ text: String) -> String {
            MarkupParser.parse(text).html { _ in .drawing(html: "<figure>F</figure>") }
        }
        #expect(html("a\n\n![A](chart:x)\n\nb") == "<p>a</p>\n<figure>F</figure>\n<p>b</p>\n")
        #expect(html("- ![A](chart:x)") == "<ul>\n<li>\n<figure>F</figure>\n</li>\n</ul>\n")
        #expect(html("a ![A](chart:x)") == "<p>a A</p>\n")
    }

    @Test func setsTypographicPunctuationOnDemand() {
        let text = "\"It's\" -- a... `\"x\"`"
        let smart = StandaloneHTML.render(text, smartPunctuation: true)
        #expect(smart == "<p>“It’s” – a… <code>&quot;x&quot;</code></p>\n")
        #expect(html(text) == "<p>&quot;It's&quot; -- a... <code>&quot;x&quot;</code></p>\n")
    }
}
