import Testing

@testable import Diagnostics

@Suite struct SourceFileTests {
    @Test(arguments: [
        ("a\nb\nc", 1, "a"), ("a\nb\nc", 2, "b"), ("a\nb\nc", 3, "c"), ("a\r\nb\r\n", 1, "a"), ("a\r\nb\r\n", 2, "b"),
        ("\n\nc", 2, ""), ("", 1, ""), ("网络\n行动", 2, "行动"), ("a\n\u{301}b", 2, "\u{301}b"),
        ("a\rb\rc", 2, "b"), ("a\rb\rc", 3, "c"), ("a\r\r\nb", 3, "b"), ("a\r\r\nb", 2, ""), ("a\n\rb", 3, "b"),
        ("a\r\u{301}b", 2, "\u{301}b"), ("a\r", 2, ""),
    ])
    func givesALineWithoutItsBreak(_ text: String, _ number: Int, _ line: String) {
        #expect(SourceFile(path: "a", text: text).line(number) == line)
    }

    @Test(arguments: [("a\nb", 3), ("", 2), ("a", 0), ("a", -1), ("a\nb", 1_000_000)])
    func givesNothingOutsideTheFile(_ text: String, _ number: Int) {
        #expect(SourceFile(path: "a", text: text).line(number) == nil)
    }

    @Test func neverEndsARangeBeforeItsStart() {
        let start = SourcePosition(line: 5, column: 3)
        let range = SourceRange(path: "a", start: start, end: SourcePosition(line: 2, column: 9))
        #expect(range.end == start)
        #expect(SourceRange(path: "a", line: 1, column: 4, length: 0).end == SourcePosition(line: 1, column: 5))
        #expect(SourceRange.file("a").isWholeFile && !range.isWholeFile)
    }
}
