import Testing

@testable import Markup

/// Addresses of headings: readable, unique, and kept by an author who wants them kept.
@Suite struct HeadingIDTests {
    private func ids(_ text: String) -> [String] { MarkupParser.parse(text).headings.map(\.id) }

    @Test(arguments: [
        ("# First Ten Months", "first-ten-months"), ("# 打击网络犯罪", "打击网络犯罪"), ("# 打击 网络", "打击-网络"),
        ("# C++ & C#", "c--c"),
        ("# `code` *em* [link](x)", "code-em-link"), ("# 29.95 billion (2019)", "2995-billion-2019"),
        ("# a_b-c", "a_b-c"),
        ("# -- a --", "a"), ("# Über Straße", "über-straße"), ("# !!!", "section"), ("#", "section"),
        ("# 🚀", "section"),
        ("Two\nlines\n===", "two-lines"), ("# ![alt words](x)", "alt-words"), ("# a<b>c</b>", "ac"),
        ("# “Quoted”", "quoted"),
        ("# ТЕСТ", "тест"), ("# نص", "نص"),
    ])
    func comeFromTheWords(_ text: String, _ id: String) {
        #expect(ids(text) == [id])
    }

    @Test(arguments: [
        ("# A\n# A\n# A", ["a", "a-1", "a-2"]), ("# A\n# A-1\n# A", ["a", "a-1", "a-2"]),
        ("# A-1\n# A\n# A", ["a-1", "a", "a-2"]),
        ("# A\n# A\n# A-1", ["a", "a-1", "a-1-1"]), ("# Main content", ["main-content-1"]),
        ("# !\n# ?", ["section", "section-1"]),
        ("# x {#main-content}", ["main-content-1"]), ("# A {#b}\n# B", ["b", "b-1"]),
        // What an author has written leads there, whatever stands before it.
        ("# B\n# A {#b}", ["b-1", "b"]), ("# A {#d}\n# B {#d}", ["d", "d-1"]), ("# x {#fn:1}", ["fn:1-1"]),
        ("# B\n\nNote[^n]\n\n[^n]: # A {#b}", ["b-1", "b"]),
        ("# 打击\n# 打击", ["打击", "打击-1"]),
    ])
    func areUnique(_ text: String, _ expected: [String]) {
        #expect(ids(text) == expected)
    }

    @Test(arguments: [
        ("# Words {#id}", "id", "Words"), ("# Words{#id}", "id", "Words"), ("# Words {#第一}", "第一", "Words"),
        ("# Words {#a.b:c_d-e}", "a.b:c_d-e", "Words"), ("# *em* {#id}", "id", "em"), ("# {#id}", "id", ""),
        ("# Words {#id} ##", "id", "Words"), ("# Sets {#1, 2} {#sets}", "sets", "Sets {#1, 2}"),
        ("Words {#id}\n===", "id", "Words"),
    ])
    func canBeWritten(_ text: String, _ id: String, _ words: String) {
        let heading = MarkupParser.parse(text).headings.first
        #expect(heading?.id == id)
        #expect(heading?.text == words)
    }

    @Test(arguments: [
        "# Words {#}", "# Words {#a b}", "# Words {#a} more", "# Words {a}", "# Words `{#a}`", "# Words {#a\"b}",
        "# Words {#a<b}", "# Words \\{#a}", "# Words {\\#a}",
    ])
    func areNotTakenFromWhatIsNoID(_ text: String) {
        let heading = MarkupParser.parse(text).headings.first
        #expect(heading?.id.hasPrefix("words") == true)
        #expect(heading?.text.contains("{") == true)
    }

    @Test func areCountedInOrderAcrossNestedBlocks() {
        #expect(ids("# A\n\n> # A\n\n- # A\n\n1. > # A") == ["a", "a-1", "a-2", "a-3"])
    }

    @Test func standInTheHTMLOnce() {
        let html = LibcmarkHTML.render("# A\n# A\n# Main content\n# A {#a}")
        let ids = html.matches(of: #/ id="([^"]*)"/#).map { String($0.output.1) }
        #expect(ids == ["a-1", "a-2", "main-content-1", "a"])
    }

    @Test(arguments: [
        (
            "# A {#d}\n# B {#d}",
            MarkupProblem.Kind.headingIDTaken("d", first: MarkupPosition(line: 1, column: 5, length: 4)), 2, 5, 4
        ),
        ("# x {#main-content}", .headingIDTaken("main-content", first: nil), 1, 5, 15),
        ("# Bad {#a b}", .headingIDUnreadable("a b"), 1, 7, 6), ("# 坏 {#a .c}", .headingIDUnreadable("a .c"), 1, 5, 7),
        ("# Bad {#}", .headingIDUnreadable(""), 1, 7, 3), ("> Bad {#a b}\n> ===", .headingIDUnreadable("a b"), 1, 7, 6),
    ])
    func areToldWhereTheyCannotBeKept(
        _ text: String, _ kind: MarkupProblem.Kind, _ line: Int, _ column: Int, _ length: Int
    ) {
        let problems = MarkupParser.parse(text).problems
        #expect(problems.map(\.kind) == [kind])
        #expect(problems.map(\.position) == [MarkupPosition(line: line, column: column, length: length)])
    }

    @Test(arguments: ["# A \\{#a b}", "# A {#a b} c", "# A `{#a b}`", "# B\n# A {#b}", "# A {b}"])
    func areNotToldElsewhere(_ text: String) {
        #expect(MarkupParser.parse(text).problems.isEmpty)
    }

    @Test func keepTheirHyphensBesideTypographicPunctuation() {
        let document = MarkupParser.parse("# A {#a--b}", options: MarkupOptions(smartPunctuation: true))
        #expect(document.headings.map(\.id) == ["a--b"])
    }
}
