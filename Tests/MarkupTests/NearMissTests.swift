import Testing

@testable import Markup

/// What nearly is a call-out, a task, a list or a closing tag.
@Suite struct NearMissTests {
    private func problems(_ text: String) -> [MarkupProblem.Kind] { MarkupParser.parse(text).problems.map(\.kind) }

    @Test(arguments: [
        ("> [!NOTE] Title", "NOTE", 3), ("> text\n> [!TIP]\n> x", "TIP", 3), ("> [!note] **x**", "note", 3),
    ])
    func aCalloutStandsAloneInItsFirstLine(_ text: String, _ word: String, _ column: Int) {
        #expect(problems(text) == [.calloutNotAlone(word)])
        #expect(MarkupParser.parse(text).problems.first?.position.column == column)
    }

    @Test(arguments: [
        "> [!NOTE]\n> x", "> \\[!NOTE] x", "> x [!NOTE]", "[!NOTE] x", "> text\n> \\[!TIP]", "> > [!TIP]\n> > x",
    ])
    func aCalloutIsNotToldElsewhere(_ text: String) {
        #expect(problems(text) == [])
    }

    @Test func anEmptyTaskIsATask() {
        #expect(StandaloneHTML.render("- [ ]  \n- [x] a").matches(of: /class="task"/).count == 2)
        #expect(!StandaloneHTML.render("- [ ]\n- b").contains("task"))
    }

    @Test func aFootnoteInAListLeavesNoEntry() {
        #expect(!StandaloneHTML.render("a[^1]\n\n- [^1]: n").contains("<ul>"))
        #expect(StandaloneHTML.render("a[^1]\n\n- b\n- [^1]: n").matches(of: /<li>/).count == 1)
    }

    @Test(arguments: [
        ("Use </div> here.", ["</div>"]), ("a <b>b</b> c", ["<b>"]), ("</b> <b>", ["</b>", "<b>"]),
        ("<details><summary>a</summary>\n\nb\n\n</details>", ["<details>"]), ("| <i>a</i> |\n| - |", ["<i>"]),
        ("<!-- a -->", []), ("<B>b</b>", ["<B>"]), ("</div>\ntext", ["</div>"]),
    ])
    func aClosingTagIsToldWhereNothingWasOpened(_ text: String, _ tags: [String]) {
        #expect(MarkupParser.parse(text).rawHTML.map(\.tag) == tags)
    }

    @Test func tagsInAnAlternativeTextAreItsWords() {
        let text = "![<b>x</b>](/u)"
        #expect(StandaloneHTML.render(text, isUnsafe: true) == LibcmarkHTML.reference(text, options: 1 << 17))
        #expect(StandaloneHTML.render(text) == LibcmarkHTML.reference(text))
        #expect(LibcmarkHTML.render(text).contains("alt=\"x\""))
    }
}
