import Testing

@testable import Markup

/// What is left out of a page is told with its place.
@Suite struct RawHTMLTests {
    private func places(_ text: String) -> [String] {
        MarkupParser.parse(text).rawHTML.map { "\($0.line):\($0.column)" }
    }

    @Test(arguments: [
        ("a <b>c</b>", ["1:3", "1:7"]), ("网络 <b>c</b>", ["1:4", "1:8"]), ("one\n网络 <br> x", ["2:4"]),
        ("<div>\nx\n</div>", ["1:1"]), ("text\n\n<script>\nalert(1)\n</script>", ["3:1"]), ("> <div>", ["1:3"]),
        ("- a <i>b</i>", ["1:5", "1:9"]), ("<!-- a --><b>", ["1:1"]), ("<!-- never closed\n<script>", ["1:1"]), ("<?php x ?>", ["1:1"]),
        ("# A <em>b</em>", ["1:5", "1:10"]), ("<!-- a -->\n<script>x</script>", ["2:1"]),
    ])
    func isTold(_ text: String, _ expected: [String]) {
        #expect(places(text) == expected)
    }

    @Test(arguments: [
        "<!-- a -->", "text <!-- a --> text", "<!-- a\n\nb -->", "<!-- more -->", "  <!-- a -->  ", "`<b>`", "    <b>", "```\n<b>\n```",
        "5 < 6 > 4", "\\<b>", "&lt;b&gt;", "<https://example.org>", "<!-- a --> <!-- b -->", "<!-- a -->\n<!-- b -->",
    ])
    func isNotToldOfCommentsAndText(_ text: String) {
        #expect(places(text) == [])
    }

    @Test(arguments: [
        ("a\n\n<!-- more -->\n\nb", "<p>a</p>\n"), ("a\n<!--more-->\nb", "<p>a</p>\n"), ("a\n\n  <!--  more  -->\nb", "<p>a</p>\n"),
        ("<!-- more -->\n\nb", ""), ("a\n\nb\n\n<!-- more -->\n\n<!-- more -->\n\nc", "<p>a</p>\n<p>b</p>\n"),
    ])
    func endsTheSummaryAtMore(_ text: String, _ html: String) throws {
        let summary = try #require(MarkupParser.parse(text).summary)
        #expect(BodyHTML.render(summary) { _ in .none } == html)
    }

    @Test(arguments: ["a", "a\n\n<!-- less -->\n\nb", "a <!-- more --> b", "`<!-- more -->`", "> <!-- more -->", "    <!-- more -->", ""])
    func hasNoSummaryOtherwise(_ text: String) {
        #expect(MarkupParser.parse(text).summary == nil)
    }
}
