import Diagnostics
import Foundation
import Testing

@testable import Reading

@Suite struct TextDecodingTests {
    private func problem(_ bytes: [UInt8], limit: Int = 1000) -> Diagnostic? {
        TextDecoding.decode(bytes, path: "a.md", limit: limit).diagnostic
    }

    @Test(arguments: ["", "a", "网络", "😀\r\n", "e\u{301}", "a\u{0}b", "\u{FFFD}"])
    func readsUTF8(_ text: String) {
        let (file, problem) = TextDecoding.decode(Array(text.utf8), path: "a.md", limit: 1000)
        #expect(problem == nil)
        #expect(Array(file.text.utf8) == Array(text.utf8))
    }

    @Test(arguments: [
        (Array("abc".utf8) + [0xFF], 1, 4), ([0x80], 1, 1), (Array("a\rbc\r\nd".utf8) + [0xFF], 3, 2),
        (Array("a\nbc\n网".utf8) + [0xC3, 0x28], 3, 2),
        (Array("网络\r\n络".utf8) + [0xE7, 0xBD], 2, 2), ([0xED, 0xA0, 0x80], 1, 1),
        ([0xC0, 0xAF], 1, 1),
        (Array("\u{FFFD}\na".utf8) + [0xB1], 2, 2), ([0xEF, 0xBB, 0xBF, 0x61, 0xE9], 1, 2),
        ([0xFF, 0xFE, 0x61, 0x00], 1, 1),
    ])
    func tellsTheFirstLetterThatIsNotUTF8(_ bytes: [UInt8], _ line: Int, _ column: Int) throws {
        let problem = try #require(self.problem(bytes))
        #expect(problem.id == .fileNotUTF8)
        #expect(problem.summary.contains(bytes.starts(with: [0xFF, 0xFE]) ? "UTF-16, not" : "not saved in UTF-8"))
        #expect(problem.range?.start == SourcePosition(line: line, column: column))
    }

    @Test func countsBytesAgainstTheLimit() {
        #expect(problem(Array("网络".utf8), limit: 6) == nil)
        #expect(problem(Array("网络".utf8), limit: 5)?.id == .fileTooLarge)
        #expect(problem([0xFF, 0xFF], limit: 1)?.id == .fileTooLarge)
    }
}
