import Testing

/// A text that nobody writes by hand: large, and of the same signs again and again.
struct HostileText: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: @Sendable () -> String
    /// What `sitegen render` writes at the beginning and at the end.
    let start: String
    let end: String
    /// The check that refuses a part of it, if one does.
    let refusal: String?
    /// How many cells of tables it stands for, which may be more than it has bytes.
    let cells: Int

    private init(
        _ name: String, _ start: String, _ end: String, refusal: String? = nil, cells: Int = 0,
        _ text: @escaping @Sendable () -> String
    ) {
        testDescription = name
        self.text = text
        self.start = start
        self.end = end
        self.refusal = refusal
        self.cells = cells
    }

    /// One text again and again, shown as a paragraph of itself unless told otherwise.
    private init(
        _ unit: String, _ bytes: Int = some, _ start: String? = nil, _ end: String? = nil, refusal: String? = nil
    ) {
        self.init(
            unit.debugDescription, start ?? "<p>" + unit.drop { $0 == " " }, end ?? "</p>\n", refusal: refusal
        ) {
            String(repeating: unit, count: bytes / unit.utf8.count)
        }
    }

    private static let tooDeep = "nesting-too-deep"
    private static let tooLarge = "table-too-large"
    /// As long as a page can be that is read by default, and less where this build is slow.
    private static let much = 10_000_000
    private static let some = 1_000_000
    private static let little = 500_000
}

extension HostileText {
    static let all =
        signs + marks + blocks + numbered

    private static let signs = [
        HostileText("*", much, "<hr />", "<hr />\n"), HostileText("_", some, "<hr />", "<hr />\n"),
        HostileText("~", some, "<pre>", "</pre>\n"),
        HostileText("`", much, "<pre>", "</pre>\n"), HostileText("|", some), HostileText(" ", much, "", ""),
        HostileText("\t", some, "", ""), HostileText("\n", some, "", ""), HostileText("["), HostileText("]"),
        HostileText("<", some, "<p>&lt;"), HostileText("&", some, "<p>&amp;"), HostileText("\\", some),
        HostileText("^"),
        HostileText("lorem ipsum ", some), HostileText("45,000 ", some), HostileText("打击", some),
    ]

    private static let marks = [
        HostileText("!["), HostileText("[a]("), HostileText("[^"), HostileText("[^a]"), HostileText("~~a "),
        HostileText("`a", some, "<p><code>a</code>a"), HostileText("*a **b "),
        HostileText("a <!A ", some, "<p>a &lt;!A"), HostileText("<!--", some, "<!-- raw HTML omitted -->", "-->\n"),
        HostileText("<b>", little, "<p><!-- raw HTML omitted -->"), HostileText("*a* ", little, "<p><em>a</em>"),
        HostileText("[a](b) ", little, "<p><a href=\"b\">a</a>"),
        HostileText("long lines of links", "<p><a href=\"b_c\">a</a>", "</p>\n") {
            String(repeating: String(repeating: "[a](b\\_c) ", count: 4000) + "\n", count: 15)
        },
        HostileText("long lines of HTML", "<p>é<!-- raw HTML omitted -->", "</p>\n") {
            String(repeating: String(repeating: "é<b>", count: 9000) + "\n", count: 15)
        },
        HostileText("~a ~~b~~ ", little, "<p>~a <del>b</del>"), HostileText("~a *b* ", little, "<p>~a <em>b</em>"),
        HostileText("strikethrough in strikethrough", "<p>", "</p>\n", refusal: tooDeep) {
            (0..<50_000).map { $0 % 2 == 0 ? "~~a " : "~b " }.joined() + "x"
                + (0..<50_000).map { $0 % 2 == 0 ? " b~" : " a~~" }.joined()
        },
        HostileText("links in pictures in pictures", "<p><img", "</p>\n") {
            String(repeating: "![a", count: 90) + String(repeating: "[a](b) ", count: 50_000)
                + String(repeating: "](c)", count: 90)
        },
    ]

    private static let blocks = [
        HostileText(">", some, "<blockquote>", "</blockquote>\n", refusal: tooDeep),
        HostileText("+ ", some, "<ul>", "</ul>\n", refusal: tooDeep), HostileText("- ", much, "<hr />", "<hr />\n"),
        HostileText("1. ", some, "<ol>", "</ol>\n", refusal: tooDeep),
        HostileText("> a\n", little, "<blockquote>\n<p>a", "</blockquote>\n"),
        HostileText("- a\n", little, "<ul>\n<li>a", "</ul>\n"), HostileText("a\n\n", little, "<p>a</p>\n"),
        HostileText("<div>\n\n", little, "<!-- raw HTML omitted -->", "-->\n"),
        HostileText("# Same\n\n", little, "<h1 id=\"same\">Same</h1>\n", "</h1>\n"),
        HostileText("> [!FOO]\n> a\n\n", little, "<blockquote>\n<p>[!FOO]", "</blockquote>\n"),
        HostileText("lists in lists, a line each", "<ul>", "</ul>\n", refusal: tooDeep) {
            (0..<1400).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()
        },
        HostileText("lists in lists before empty lines", "", "", refusal: tooDeep) {
            String(repeating: "+ ", count: 10_000) + "a\n" + String(repeating: "\n", count: 300_000)
        },
        HostileText("a table of 100,000 cells", "<div class=\"scroll\"", "</table>\n</div>\n") {
            "|" + String(repeating: "a|", count: 10) + "\n|" + String(repeating: "-|", count: 10) + "\n"
                + String(repeating: "|" + String(repeating: "c|", count: 10) + "\n", count: 10_000)
        },
        HostileText(
            "a table of 5,000 columns", "<div class=\"scroll\"", "</table>\n</div>\n", refusal: tooLarge,
            cells: 1_000_000
        ) {
            "|" + String(repeating: "h|", count: 5000) + "\n|" + String(repeating: "-|", count: 5000) + "\n"
                + String(repeating: "|a|\n", count: 5000)
        },
        HostileText("a table of 1,100,000 columns", "<div class=\"scroll\"", "</div>\n", refusal: tooLarge) {
            "|" + String(repeating: "h|", count: 1_100_000) + "\n|" + String(repeating: "-|", count: 1_100_000) + "\n"
        },
        HostileText("a row of 2,000,000 cells in a table of one column", "<div", "</div>\n") {
            "|a|\n|-|\n|" + String(repeating: "|", count: some) + "\n"
        },
    ]

    /// With a name of its own for everything.
    private static let numbered = [
        HostileText("20,000 footnotes", "<p>a<sup>", "</section>\n") {
            (0..<20_000).map { "a[^\($0)]\n\n" }.joined() + (0..<20_000).map { "[^\($0)]: b\n" }.joined()
        },
        HostileText("20,000 references to one footnote", "<p>a<sup>", "</section>\n") {
            String(repeating: "a[^1] ", count: 20_000) + "\n\n[^1]: b\n"
        },
        HostileText("30,000 footnotes that are missing", "<p>a [^0]", "</p>\n") {
            (0..<30_000).map { "a [^\($0)]\n" }.joined()
        },
        HostileText("30,000 references", "<p><a href=\"/0\">", "</p>\n") {
            (0..<30_000).map { "[r\($0)]\n" }.joined() + "\n" + (0..<30_000).map { "[r\($0)]: /\($0)\n" }.joined()
        },
    ]
}
