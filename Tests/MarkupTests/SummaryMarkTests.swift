import Testing

@testable import Markup

/// The line `<!-- more -->`, and the words before it.
@Suite struct SummaryMarkTests {
    private func summary(_ text: String) -> String? { MarkupParser.parse(text).summary { "<\($0.destination)>" } }

    @Test(arguments: [
        ("a\n\n<!-- more -->\n\nb", "a"), ("a\n<!--MORE-->\nb", "a"),
        ("a\n\n- b\n- c\n\n> d\n\n<!-- more -->", "a b c d"),
        ("a [](stat:x) b\n\n<!-- more -->", "a <stat:x> b"),
        ("a [ ](b.md) <stat:y>\n\n<!-- more -->", "a <b.md> <stat:y>"),
        ("a\n\n<!-- more -->\n\nb\n\n<!-- more -->", "a"),
    ])
    func endsTheSummary(_ text: String, _ words: String) {
        #expect(summary(text) == words)
    }

    @Test(arguments: [
        ("<!-- more -->\n\na", MarkupProblem.SummaryMark.first, 1), ("# T\n\n<!-- more -->\n\na", .first, 3),
        ("a\n\n<!-- more -->\n\nb\n\n<!-- more -->", .second, 7), ("a\n\n- b\n\n  <!-- more -->", .inside, 5),
        ("a <!-- more --> b", .inside, 1), ("> <!-- more -->", .inside, 1),
        ("| a |\n| - |\n| <!-- more --> |", .inside, 3),
    ])
    func isToldWhereItEndsNone(_ text: String, _ reason: MarkupProblem.SummaryMark, _ line: Int) {
        let problems = MarkupParser.parse(text).problems
        #expect(problems.map(\.kind) == [.summaryMark(reason)])
        #expect(problems.map(\.position.line) == [line])
    }

    @Test func leavesTheFirstParagraphWhereNothingStandsBeforeIt() {
        let document = MarkupParser.parse("<!-- more -->\n\na")
        #expect(document.summary { _ in "" } == nil)
        #expect(document.firstParagraph { _ in "" } == "a")
    }
}
