import Testing

@testable import Markup

/// What is left out of a page is told with its place.
@Suite struct RawHTMLTests {
    private func places(_ text: String) -> [String] {
        MarkupParser.parse(text).rawHTML.map { "\($0.position.line):\($0.position.column)" }
    }

    @Test(arguments: [
        ("a <b>c</b>", ["1:3"]), ("网络 <b>c</b> <i>d</i>", ["1:4", "1:13"]), ("one\n网络 <br> x", ["2:4"]),
        ("<div>\nx\n</div>", ["1:1"]),
        ("text\n\n<script>\nalert(1)\n</script>", ["3:1"]), ("> <div>", ["1:3"]), ("- a <i>b</i>", ["1:5"]),
        ("<!-- a --><b>", ["1:1"]),
        ("<!-- never closed\n<script>", ["1:1"]), ("<?php x ?>", ["1:1"]), ("# A <em>b</em>", ["1:5"]),
        ("<!-- a -->\n<script>x</script>", ["2:1"]),
        ("</div>\n<b>lost words</b>", ["1:1"]), ("</div> lost words", ["1:1"]),
    ])
    func isTold(_ text: String, _ expected: [String]) {
        #expect(places(text) == expected)
    }

    @Test(arguments: [
        "<!-- a -->", "text <!-- a --> text", "<!-- a\n\nb -->", "<!-- more -->", "  <!-- a -->  ", "`<b>`", "    <b>",
        "```\n<b>\n```",
        "5 < 6 > 4", "\\<b>", "&lt;b&gt;", "<https://example.org>", "<!-- a --> <!-- b -->", "<!-- a -->\n<!-- b -->",
    ])
    func isNotToldOfCommentsAndText(_ text: String) {
        #expect(places(text) == [])
    }

    @Test(arguments: [
        ("a <b>c</b>", "<b>", false, 3), ("<div class=\"x\">\n", "<div …>", true, 15),
        ("<iframe src=x></iframe>", "<iframe …>", true, 14),
        ("a <br> b", "<br>", false, 4), ("<details\nopen>", "<details …>", true, 8),
    ])
    func isNamedByItsFirstTag(_ text: String, _ tag: String, _ isBlock: Bool, _ length: Int) throws {
        let raw = try #require(MarkupParser.parse(text).rawHTML.first)
        #expect(raw.tag == tag && raw.isBlock == isBlock && raw.position.length == length)
    }

    @Test(arguments: [
        ("a\n\n<!-- more -->\n\nb", "a"), ("a\n<!--more-->\nb", "a"),
        ("a\n\n  <!--  more  -->\nb", "a"),
        ("a\n\nb\n\n<!-- more -->\n\n<!-- more -->\n\nc", "a b"),
    ])
    func endsTheSummaryAtMore(_ text: String, _ words: String) {
        #expect(MarkupParser.parse(text).summary { _ in "" } == words)
    }

    @Test func fillsLinksWithoutWordsIn() {
        let document = MarkupParser.parse("Police made [](stat:a) and [b](stat:b).\n\n<!-- more -->\n\nc")
        #expect(document.summary(filling: \.destination) == "Police made stat:a and b.")
        #expect(document.firstParagraph(filling: \.destination) == "Police made stat:a and b.")
    }

    @Test(arguments: [
        "a", "a\n\n<!-- less -->\n\nb", "a <!-- more --> b", "`<!-- more -->`", "> <!-- more -->", "    <!-- more -->",
        "",
    ])
    func hasNoSummaryOtherwise(_ text: String) {
        #expect(MarkupParser.parse(text).summary { _ in "" } == nil)
    }
}
