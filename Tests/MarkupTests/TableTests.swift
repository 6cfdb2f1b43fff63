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
        // Pipes inside cells are escaped, also in code; escaped backslashes escape nothing.
        ("| a\\|b | `c\\|d` |\n| - | - |\n| \\\\| e |", ["a|b|<code>c|d</code>", "\\|e"]),
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
        ("> | a | b |\n> | - | - |\n| 1 | 2 |", ["a|b", "1|2"]),
        ("| 案件 | 人数 |\n| :-- | --: |\n| 45,000 余 | 6 万 |", ["案件|人数", "45,000 余|6 万"]),
        ("| a | b |\r\n| - | - |\r\n| 1 | 2 |\r\n", ["a|b", "1|2"]),
    ])
    func readRows(_ text: String, _ expected: [String]) {
        #expect(rows(text) == expected)
    }

    @Test(arguments: [
        "| a | b |", "| a | b |\n| 1 | 2 |", "| a | b |\n| - |", "| a |\n| - | - |", "a\n---", "| a | b |\n| = | = |",
        "| a | b |\n\n| - | - |", "    | a |\n    | - |", "```\n| a |\n| - |\n```", "| a | b |\n| - - | - |",
        "| a | b |\n| -:- | - |",
    ])
    func areNotSeenElsewhere(_ text: String) {
        #expect(!StandaloneHTML.render(text).contains("<table>"))
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
        ("---", ["a", "1"], true), ("-----  ", ["a", "1"], true), ("-", ["a", "1", "-"], false),
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
