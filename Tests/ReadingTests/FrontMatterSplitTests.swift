import Diagnostics
import Foundation
import Testing

@testable import Reading

/// Where front matter ends and Markdown begins.
@Suite struct FrontMatterSplitTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let yaml: String
        let body: String
        let offset: Int

        init(_ text: String, yaml: String, body: String, offset: Int) {
            self.text = text
            self.yaml = yaml
            self.body = body
            self.offset = offset
        }

        var testDescription: String { text.debugDescription }
    }

    static let cases = [
        Case("---\na: b\n---\ntext\n", yaml: "a: b\n", body: "text\n", offset: 3),
        Case("---\na: b\n---", yaml: "a: b\n", body: "", offset: 3),
        Case("---\na: b\n---\n", yaml: "a: b\n", body: "", offset: 3),
        Case("---\r\na: b\r\n---\r\ntext\r\n", yaml: "a: b\r\n", body: "text\r\n", offset: 3),
        Case("---  \na: b\n--- \t\ntext", yaml: "a: b\n", body: "text", offset: 3),
        Case("---\na: b\n...\ntext", yaml: "a: b\n", body: "text", offset: 3),
        Case("---\n---\ntext", yaml: "", body: "text", offset: 2),
        Case("---\n\n\n---\ntext", yaml: "\n\n", body: "text", offset: 4),
        Case("---\na: b\n---\n---\nc\n---\n", yaml: "a: b\n", body: "---\nc\n---\n", offset: 3),
        Case("---\na: |\n  x\n  ---\n----\n---\ntext", yaml: "a: |\n  x\n  ---\n----\n", body: "text", offset: 6),
        Case("---\n标题: 打击\n---\n\u{301}网络", yaml: "标题: 打击\n", body: "\u{301}网络", offset: 3),
        Case("---\na: b\n---\n\n\ntext", yaml: "a: b\n", body: "\n\ntext", offset: 3),
    ]

    @Test(arguments: cases)
    func cutsTheFileInTwo(_ it: Case) throws {
        let split = try FrontMatterSplit.split(it.text).get()
        #expect(Array(split.yaml.utf8) == Array(it.yaml.utf8))
        #expect(Array(split.body.utf8) == Array(it.body.utf8))
        #expect(split.bodyOffset == it.offset)
    }

    @Test(arguments: [
        "", "text", "\n---\na: b\n---\n", " ---\na: b\n---\n", "----\na: b\n----\n", "...\na: b\n...\n", "--\n",
        "-—-\n", "+++\na = 1\n+++\n", "# A\n\n---\n",
        "---a: b\n---\n", "\u{FEFF}---\na: b\n---\n",
    ])
    func needsThreeHyphensFirst(_ text: String) {
        #expect(throws: FrontMatterSplit.Problem.missing) { try FrontMatterSplit.split(text).get() }
    }

    @Test(arguments: [
        "---", "---\n", "---\na: b\n", "---\na: b\n ---\n", "---\na: b\n----\n", "---\na: b\n-- -\n", "---\r\na: b\r\n",
        "---\na: b\n---text\n",
    ])
    func needsAnEnd(_ text: String) {
        #expect(throws: FrontMatterSplit.Problem.unclosed) { try FrontMatterSplit.split(text).get() }
    }

    @Test func beginsAfterAByteOrderMark() throws {
        let bytes = Data([0xEF, 0xBB, 0xBF]) + Data("---\na: b\n---\n".utf8)
        let (file, problem) = TextDecoding.decode(Array(bytes), path: "a.md", limit: 100)
        #expect(problem == nil)
        #expect(try FrontMatterSplit.split(file.text).get().yaml == "a: b\n")
    }
}
