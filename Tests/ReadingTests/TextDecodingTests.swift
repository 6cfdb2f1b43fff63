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
        (Array("abc".utf8) + [0xFF], 1, 4, "0xFF"), ([0x80], 1, 1, "0x80"),
        (Array("a\nbc\n网".utf8) + [0xC3, 0x28], 3, 2, "0xC3"),
        (Array("网络\r\n络".utf8) + [0xE7, 0xBD], 2, 2, "0xE7"), ([0xED, 0xA0, 0x80], 1, 1, "0xED"),
        ([0xC0, 0xAF], 1, 1, "0xC0"),
        (Array("\u{FFFD}\na".utf8) + [0xB1], 2, 2, "0xB1"), ([0xEF, 0xBB, 0xBF, 0x61, 0xE9], 1, 2, "0xE9"),
        ([0xFF, 0xFE, 0x61, 0x00], 1, 1, "0xFF"),
    ])
    func tellsTheFirstByteThatIsNotUTF8(_ bytes: [UInt8], _ line: Int, _ column: Int, _ byte: String) throws {
        let problem = try #require(self.problem(bytes))
        #expect(problem.id == .fileNotUTF8)
        #expect(problem.summary.contains(byte + " "), "\(problem.summary)")
        #expect(problem.range?.start == SourcePosition(line: line, column: column))
    }

    @Test func countsBytesAgainstTheLimit() {
        #expect(problem(Array("网络".utf8), limit: 6) == nil)
        #expect(problem(Array("网络".utf8), limit: 5)?.id == .fileTooLarge)
        #expect(problem([0xFF, 0xFF], limit: 1)?.id == .fileTooLarge)
    }
}
