import Testing

@testable import Markup

/// No document can bring the program down.
@Suite struct NestingTests {
    private static let depth = 5_000

    @Test(arguments: [
        String(repeating: ">", count: depth) + " x",
        String(repeating: "- ", count: depth) + "x",
        String(repeating: "1) ", count: depth) + "x",
        String(repeating: "> - ", count: depth) + "x",
        String(repeating: "*a **b ", count: depth) + "x" + String(repeating: "** a*", count: depth),
        String(repeating: "*a _b ", count: depth) + "x"
            + String(repeating: "_ *", count: depth).replacing("_ ", with: "_"),
        String(repeating: "![a", count: depth) + String(repeating: "](b)", count: depth),
    ])
    func isToldWhereItIsTooDeep(_ text: String) throws {
        let document = MarkupParser.parse(text)
        #expect(!document.problems.isEmpty)
        #expect(
            document.problems.allSatisfy {
                $0.kind == .nestedTooDeep && $0.position.line >= 1 && $0.position.column >= 1
            })
        #expect(!document.html { _ in .none }.isEmpty)
    }

    @Test func marksTheLineWhereItIsTooDeep() {
        let text = "fine\n\n" + String(repeating: ">", count: 150) + " x\n\nfine"
        #expect(MarkupParser.parse(text).problems.map(\.position.line) == [3])
    }

    @Test(arguments: [
        String(repeating: ">", count: 90) + " x", String(repeating: "- ", count: 45) + "x", "> - > - > ***deep***",
        String(repeating: "*a **b ", count: 20) + "x" + String(repeating: "** a*", count: 20),
    ])
    func saysNothingOfOrdinaryDepth(_ text: String) {
        #expect(MarkupParser.parse(text).problems.isEmpty)
        #expect(LibcmarkHTML.own(text) == LibcmarkHTML.reference(text))
    }

    @Test(
        .timeLimit(.minutes(10)),
        arguments: [
            String(repeating: "[", count: 50_000), String(repeating: "*", count: 50_000),
            String(repeating: "`a", count: 20_000),
            String(repeating: "<!--", count: 20_000), String(repeating: "&", count: 50_000),
            String(repeating: "[a](", count: 20_000),
            String(repeating: "a\n\n# b\n\n", count: 5_000), String(repeating: "![", count: 50_000),
            String(repeating: "\\", count: 50_000),
        ])
    func readsWhateverStandsThere(_ text: String) {
        #expect(LibcmarkHTML.own(text).utf8.count >= LibcmarkHTML.reference(text).utf8.count - 30)
    }

    @Test(.timeLimit(.minutes(10))) func readsThousandsOfLinksOnOneLine() {
        let text = String(repeating: "[网](b.md) ", count: 4_000)
        let links = MarkupParser.parse(text).links
        #expect(links.count == 4_000)
        #expect(links.last?.position.column == 3_999 * 10 + 5)
    }
}
