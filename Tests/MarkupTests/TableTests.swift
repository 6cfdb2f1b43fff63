import Testing

@testable import Markup

/// Pipe tables as GitHub reads them, with a caption line.
@Suite struct TableTests {
    /// The table's rows, cells between pipes, as the reader sees them.
    private func rows(_ text: String) -> [String] {
        let html = StandaloneHTML.render(text)
        return html.matches(of: /<tr>\n(?<row>(?:.|\n)*?)<\/tr>/).map { match in
            match.output.row.matches(of: /<t[hd][^>]*>(?<cell>(?:.|\n)*?)<\/t[hd]>/).map { String($0.output.cell) }
                .joined(separator: "|")
        }
    }

    @Test(arguments: [
        ("| a | b |\n| - | - |\n| 1 | 2 |", ["a|b", "1|2"]),
        ("a | b\n--|--\n1 | 2", ["a|b", "1|2"]),
        ("| a |\n| - |\n| 1 |", ["a", "1"]),
        ("|a|b|\n|:-|-:|\n|1|2|\n|3|4|", ["a|b", "1|2", "3|4"]),
        // Short rows are filled up, long ones cut off; a row needs no pipe.
        ("| a | b |\n| - | - |\n| 1 |\n| 1 | 2 | 3 |\nx", ["a|b", "1|", "1|2", "x|"]),
        ("| a | b |\n| - | - |", ["a|b"]),
        ("| | b |\n| - | - |\n| | |", ["|b", "|"]),
        // Pipes inside cells are escaped, also in code, and after any number of backslashes.
        ("| a\\|b | `c\\|d` |\n| - | - |\n| \\\\| e |", ["a|b|<code>c|d</code>", "| e|"]),
        ("|x\\\\|y|\n|-|\n|1|", ["x|y", "1"]),
        // Marks stay inside their cell.
        (
            "| *a* | **b** ~~c~~ |\n| - | - |\n| [l](u) | `x` |",
            ["<em>a</em>|<strong>b</strong> <del>c</del>", "<a href=\"u\">l</a>|<code>x</code>"]
        ),
        ("| *a | b* |\n| - | - |", ["*a|b*"]),
        ("| # a | 1. b |\n| - | - |\n| > c | C # |\n| # | ## # |", ["# a|1. b", "&gt; c|C #", "#|## #"]),
        ("| [r] | &amp; |\n| - | - |\n\n[r]: /u", ["<a href=\"/u\">r</a>|&amp;"]),
        ("> | a | b |\n> | - | - |\n> | 1 | 2 |", ["a|b", "1|2"]),
        ("- | a | b |\n  | - | - |\n  | 1 | 2 |", ["a|b", "1|2"]),
        ("| a | b |\n| - | - |\n: not caption | x", ["a|b", ": not caption|x"]),
        ("| 案件 | 人数 |\n| :-- | --: |\n| 45,000 余 | 6 万 |", ["案件|人数", "45,000 余|6 万"]),
        ("| a | b |\r\n| - | - |\r\n| 1 | 2 |\r\n", ["a|b", "1|2"]),
    ])
    func readRows(_ text: String, _ expected: [String]) {
        #expect(rows(text) == expected)
    }

    @Test(arguments: [
        "| a | b |", "| a | b |\n| 1 | 2 |", "| a | b |\n| - |", "| a |\n| - | - |", "a\n---", "| a | b |\n| = | = |",
        "| a | b |\n    | - | - |", "a | b\n\t--|--", "- a | b\n      --|--", "> a | b\n--|--", "- a | b\n--|--",
        "| a | b |\n\n| - | - |", "    | a |\n    | - |", "```\n| a |\n| - |\n```", "| a | b |\n| - - | - |",
        "| a | b |\n| -:- | - |",
    ])
    func areNotSeenElsewhere(_ text: String) {
        #expect(!StandaloneHTML.render(text).contains("<table>"))
    }

    /// As on GitHub, whatever libcmark takes for more of the paragraph.
    @Test(arguments: [
        ("a | b\n--|--\n    1 | 2", "</table>\n</div>\n<pre><code>1 | 2\n</code></pre>\n"),
        ("a | b\n--|--\n\tcode\ntext", "</table>\n</div>\n<pre><code>code\n</code></pre>\n<p>text</p>\n"),
        ("a | b\n--|--\n2. x\n3. y", "</div>\n<ol start=\"2\">\n<li>x</li>\n<li>y</li>\n</ol>\n"),
        ("a | b\n--|--\n-\n\nx", "</div>\n<ul>\n<li></li>\n</ul>\n<p>x</p>\n"),
        ("a | b\n--|--\n<b>\nx", "</div>\n<!-- raw HTML omitted -->\n"),
        ("- a | b\n  --|--\n      c\n  d", "</div>\n<pre><code>c\n</code></pre>\nd</li>\n</ul>\n"),
        ("> a | b\n> --|--\n1 | 2", "</div>\n</blockquote>\n<p>1 | 2</p>\n"),
        ("> - a | b\n>   --|--\n> lazy\nmore\n\nend", "</li>\n</ul>\n<p>lazy\nmore</p>\n</blockquote>\n<p>end</p>\n"),
        ("- a | b\n  --|--\nlazy", "</div>\n</li>\n</ul>\n<p>lazy</p>\n"),
        // Where something else follows in the same block, it is a row.
        (
            "> a | b\n> --|--\nlazy\n> \n> end",
            "<td>lazy</td>\n<td></td>\n</tr>\n</tbody>\n</table>\n</div>\n<p>end</p>\n</blockquote>\n"
        ),
    ])
    func endBeforeWhatIsNoRow(_ text: String, _ end: String) {
        let html = StandaloneHTML.render(text)
        #expect(html.hasSuffix(end), "\(html)")
    }

    @Test func beginAgainAfterCode() {
        let text = "a | b\n--|--\n    code\nc | d\n--|--\n1 | 2"
        #expect(rows(text) == ["a|b", "c|d", "1|2"])
        let table = MarkupParser.parse("a | b\n--|--\n2. [x](y)").links.map(\.position)
        #expect(table == [MarkupPosition(line: 3, column: 8, length: 1)])
    }

    @Test func followTextInTheSameParagraph() {
        let html = StandaloneHTML.render("*One*\ntwo [r]\n| a | b |\n| - | - |\n| 1 | 2 |\n\n[r]: /u")
        #expect(html.hasPrefix("<p><em>One</em>\ntwo <a href=\"/u\">r</a></p>\n<div class=\"scroll\""))
        #expect(rows("One\n| a |\n| - |\n| 1 |") == ["a", "1"])
    }

    @Test(arguments: [
        ("a\n    # b", "<p>a\n# b</p>"), ("a\n    - b", "<p>a\n- b</p>"), ("a\n    ===", "<p>a\n===</p>"),
        ("a\n    > b", "<p>a\n&gt; b</p>"), ("a\n    ```", "<p>a\n```</p>"), ("--", "<p>--</p>"),
    ])
    func followTextThatBeginsNothingElse(_ text: String, _ expected: String) {
        #expect(StandaloneHTML.render(text + "\n| c |\n| - |").hasPrefix("\(expected)\n<div"))
    }

    @Test func alignTheirColumns() {
        let html = StandaloneHTML.render("| a | b | c | d |\n| :- | :-: | -: | - |")
        for cell in [
            "<th scope=\"col\" class=\"is-left\">a</th>", "<th scope=\"col\" class=\"is-center\">b</th>",
            "<th scope=\"col\" class=\"is-right\">c</th>", "<th scope=\"col\">d</th>",
        ] { #expect(html.contains(cell)) }
    }

    @Test(arguments: [
        "Table: The *cases*\n| a |\n| - |", "| a |\n| - |\nTable: The *cases*", "| a |\n| - |\n: The *cases*",
        "Table: The *cases*\n\n| a |\n| - |", "| a |\n| - |\n\n: The *cases*", ": The\n*cases*\n\n| a |\n| - |",
        "| a |\n| - |\n\nTable: The\n*cases*",
    ])
    func haveACaption(_ text: String) {
        let html = StandaloneHTML.render(text)
        #expect(html.contains("<caption id=\"table:1\">The <em>cases</em></caption>"))
        #expect(html.contains("aria-labelledby=\"table:1\" tabindex=\"0\""))
        #expect(!html.contains("<p>"))
    }

    @Test func keepWhatFollowsTheCaption() {
        let html = StandaloneHTML.render("| a |\n| - |\n| 1 |\nTable: One\ntwo | three")
        #expect(html.contains(">One two | three</caption>"))
        #expect(rows("Table: One\n| a |\n| - |\nTable: two") == ["a", "Table: two"])
    }

    @Test(arguments: [
        ("---", ["a", "1"], true), ("-----  ", ["a", "1"], true),
        ("===", ["a", "1", "==="], false),
    ])
    func areNoHeadingAboveALineOfDashes(_ line: String, _ expected: [String], _ isBreak: Bool) {
        let text = "| a |\n| - |\n| 1 |\n\(line)\n\nb"
        #expect(rows(text) == expected)
        #expect(StandaloneHTML.render(text).hasSuffix("</div>\n\(isBreak ? "<hr />\n" : "")<p>b</p>\n"))
        #expect(StandaloneHTML.render("a | b\nc\n\(line)").contains("</h"))
    }

    @Test func nameWithoutACaptionIsTable() {
        #expect(StandaloneHTML.render("| a |\n| - |").contains("role=\"region\" aria-label=\"Table 1\""))
        #expect(StandaloneHTML.render("Tables: none\n\n| a |\n| - |").contains("<p>Tables: none</p>"))
    }

    @Test func tellCellsThatAreLost() {
        let problems = MarkupParser.parse("text\n\n| a |\n| - |\n| 1 | 2 | 3 |").problems
        #expect(problems.map(\.kind) == [.cellsLost(2)])
        #expect(problems.map(\.position) == [MarkupPosition(line: 5, column: 7, length: 1)])
    }

    @Test func tellWhereLinksAndNumbersStand() {
        let document = MarkupParser.parse("a\n\n> | a | b |\n> | - | - |\n> | 45 | [x](stat:y) |")
        #expect(document.links.map(\.position) == [MarkupPosition(line: 5, column: 14, length: 6)])
        let caption = MarkupParser.parse("| a |\n| - |\n\nTable: 网\n two [x](stat:y)\nthree [z](stat:z)").links
        #expect(caption.map(\.position.line) == [5, 6])
        #expect(caption.map(\.position.column) == [10, 11])
        let before = MarkupParser.parse("45 people\n46 people\n| a |\n| - |").runningText.first
        #expect(before?.positions(of: [(0, 2), (10, 2)]).map(\.line) == [1, 2])
        #expect(before?.positions(of: [(0, 2), (10, 2)]).map(\.column) == [1, 1])
        let text = document.runningText.first { $0.words.contains("45") }
        #expect(text?.positions(of: [(0, 2)]) == [MarkupPosition(line: 5, column: 5, length: 2)])
    }

    @Test func endAtTheLimitOfCells() {
        let options = MarkupOptions(limits: MarkupLimits(tableCells: 6))
        let document = MarkupParser.parse("| a | b |\n| - | - |\n| 1 | 2 |\n| 3 | 4 |\n| 5 | 6 |", options: options)
        #expect(document.problems.map(\.kind) == [.tableTooLarge])
        #expect(document.problems.map(\.position.line) == [5])
    }

    @Test func countTheCellsOfFootnotesWithTheOthers() {
        let options = MarkupOptions(limits: MarkupLimits(tableCells: 6))
        let table = "| a |\n| - |\n| 1 |\n| 2 |"
        let note = "A[^1]\n\n[^1]: " + table.replacing("\n", with: "\n    ")
        for text in [table, note, "\(note)\n\n\(table)"] {
            #expect(MarkupParser.parse(text, options: options).problems.isEmpty)
        }
        let problems = MarkupParser.parse("\(note)\n\n\(table)\n| 3 |", options: options).problems
        #expect(problems.map(\.kind) == [.tableTooLarge])
    }
}
