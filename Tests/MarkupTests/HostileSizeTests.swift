import Testing

@testable import Markup

/// What is cut short for the sake of time leaves the rest of a large document as it is.
@Suite struct HostileSizeTests {
    private static let many = 10_000

    private func html(_ text: String) -> String { StandaloneHTML.render(text) }

    @Test func tellsColumnsOnLongLines() {
        let links = MarkupParser.parse(String(repeating: "打[a](b.md) ", count: Self.many)).links
        #expect(links.count == Self.many)
        #expect(links.map(\.position.column) == (0..<Self.many).map { $0 * 11 + 6 })
    }

    @Test func keepsTheOrderOfLinksInPicturesInPictures() {
        let text = String(repeating: "![", count: 50) + String(repeating: "[a](b) ", count: 100)
        let links = MarkupParser.parse(text + String(repeating: "](c)", count: 50)).links
        #expect(links.map(\.destination) == Array(repeating: "c", count: 50) + Array(repeating: "b", count: 100))
    }

    @Test func seesEscapedSignsOnLongLines() {
        let text = String(repeating: "\\~a ~b~ *c* ", count: Self.many)
        #expect(html(text).components(of: "<del>b</del>") == Self.many)
        #expect(html(text).components(of: "~a ") == Self.many)
    }

    @Test func strikesThroughUpToTheLimitOfNesting() {
        func text(_ depth: Int) -> String {
            (0..<depth).map { $0 % 2 == 0 ? "~~a " : "~b " }.joined() + "x"
                + (0..<depth).reversed().map { $0 % 2 == 0 ? " a~~" : " b~" }.joined()
        }
        #expect(MarkupParser.parse(text(99)).problems.isEmpty)
        #expect(html(text(99)).components(of: "<del>") == 99)
        #expect(MarkupParser.parse(text(101)).problems.map(\.kind) == [.nestedTooDeep])
        // The signs of what is too deep stay, and everything inside.
        #expect(html(text(101)).hasPrefix("<p>~~a ~b <del>a "))
        #expect(html(text(101)).components(of: "<del>") == 99)
        #expect(MarkupParser.parse("> " + text(98)).problems.isEmpty)
        #expect(!MarkupParser.parse("> > > " + text(98)).problems.isEmpty)
    }

    @Test func readsATableInsideSixtyLists() {
        let indent = String(repeating: "  ", count: 60)
        let text = String(repeating: "+ ", count: 60) + "| a |\n\(indent)| - |\n\(indent)| b |"
        #expect(html(text).contains("<td>b</td>"))
    }

    @Test func countsTheCellsOfALongRow() {
        let document = MarkupParser.parse(
            "| a | b |\n| - | - |\n| 1 | 2 |" + String(repeating: " 3 |", count: Self.many))
        #expect(document.problems.map(\.kind) == [.cellsLost(Self.many)])
        #expect(document.problems.map(\.position) == [MarkupPosition(line: 3, column: 11, length: 1)])
    }

    @Test func readsNothingOfATableWhoseHeaderIsTooLong() {
        let options = MarkupOptions(limits: MarkupLimits(tableCells: 2))
        let document = MarkupParser.parse("x\n\n| a | b | c |\n| - | - | - |\n| 1 | 2 | 3 |", options: options)
        #expect(document.problems.map(\.kind) == [.tableTooLarge])
        #expect(document.problems.map(\.position.line) == [3])
    }

    @Test func findsEqualNumbersOneAfterTheOther() {
        let text = MarkupParser.parse(String(repeating: "45 ", count: Self.many)).runningText.first
        let places = text?.positions(of: (0..<Self.many).map { ($0 * 3, 2) })
        #expect(places?.map(\.column) == (0..<Self.many).map { $0 * 3 + 1 })
    }

    @Test func findsNumbersOnLongLines() {
        let text = String(repeating: "words ", count: 3000) + "45,000 打 *5* 6"
        let found = MarkupParser.parse(text).runningText.first?.positions(of: [(18_000, 6), (18_009, 1), (18_011, 1)])
        #expect(found?.map(\.column) == [18_001, 18_011, 18_014])
    }
}

extension String {
    /// How often some words occur.
    fileprivate func components(of words: String) -> Int { ranges(of: words).count }
}
