import Foundation
import Testing

@testable import Markup

/// The deepest nesting that site.yaml can allow is read, written and freed on the smallest stack that a build may run
/// on: half a megabyte, which macOS gives the threads of Swift's concurrency.
@Suite struct NestingDepthTests {
    private static let stackSize = 512 * 1024

    struct Kind: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// How many levels there are below the deepest mark: the paragraph, and whatever stands around it.
        let rest: Int
        let text: @Sendable (Int) -> String
    }

    private static func `repeat`(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    /// Marks of two kinds in turn, opened and closed.
    private static func nested(_ marks: [(open: String, close: String)], _ depth: Int) -> String {
        let levels = (0..<depth).map { marks[$0 % marks.count] }
        return levels.map(\.open).joined() + "x" + levels.reversed().map(\.close).joined()
    }

    static let kinds = [
        Kind(testDescription: "quotations", rest: 2) { `repeat`(">", $0) + " x" },
        Kind(testDescription: "lists", rest: 2) { `repeat`("+ ", $0) + "x" },
        Kind(testDescription: "numbered lists in quotations", rest: 1) { `repeat`("> 1. ", $0 / 2) + "x" },
        Kind(testDescription: "emphasis", rest: 2) { nested([("*a ", " a*"), ("**b ", " b**")], $0) },
        Kind(testDescription: "pictures", rest: 2) { nested([("![a", "](b)")], $0) },
        Kind(testDescription: "a link around pictures", rest: 3) { "[" + nested([("![a", "](b)")], $0) + "](c)" },
        Kind(testDescription: "strikethrough", rest: 1) { nested([("~~a ", " a~~"), ("~b ", " b~")], $0) },
        Kind(testDescription: "strikethrough and emphasis", rest: 1) {
            nested([("~~a ", " a~~"), ("*b ", " b*"), ("~c ", " c~"), ("**d ", " d**")], $0)
        },
        Kind(testDescription: "call-outs", rest: 2) { depth in
            (1...depth).map { `repeat`("> ", $0) + "[!NOTE]\n" }.joined() + `repeat`("> ", depth) + "x"
        },
        Kind(testDescription: "emphasis in quotations", rest: 2) {
            `repeat`(">", $0 / 2) + nested([("*a ", " a*"), ("**b ", " b**")], $0 - $0 / 2)
        },
        Kind(testDescription: "a table in lists, emphasis in its cells", rest: 1) {
            let cell = nested([("*a ", " a*"), ("**b ", " b**")], $0 - 1)
            let indent = `repeat`("  ", $0 - 1)
            return `repeat`("+ ", $0 - 1) + "| \(cell) |\n\(indent)| - |\n\(indent)| \(cell) |"
        },
        Kind(testDescription: "a footnote in lists, quotations in it", rest: 1) {
            `repeat`("+ ", $0 - 1) + "x[^a]\n\n[^a]: " + `repeat`("> ", $0 - 2) + "x"
        },
    ]

    @Test(arguments: kinds)
    func fitsTheSmallestStack(_ kind: Kind) async {
        let limits = MarkupLimits(nesting: MarkupLimits.deepest)
        let deepest = limits.nesting - kind.rest
        let problems = await Self.onSmallStack { Self.problems(of: kind.text(deepest), limits) }
        #expect(problems == [])
        for deeper in [deepest + 2, 3 * limits.nesting] {
            let problems = await Self.onSmallStack { Self.problems(of: kind.text(deeper), limits) }
            #expect(problems.contains(.nestedTooDeep), "\(deeper) levels")
        }
    }

    /// Reads and writes a document, and frees it.
    private static func problems(of text: String, _ limits: MarkupLimits) -> [MarkupProblem.Kind] {
        let document = MarkupParser.parse(text, options: MarkupOptions(limits: limits))
        let html = StandaloneHTML.render(document, isUnsafe: false)
        let words = document.firstParagraph { _ in "" } ?? ""
        return html.isEmpty && words.isEmpty ? [] : document.problems.map(\.kind)
    }

    private static func onSmallStack<Result: Sendable>(_ body: @escaping @Sendable () -> Result) async -> Result {
        await withCheckedContinuation { continuation in
            let thread = Thread { continuation.resume(returning: body()) }
            thread.stackSize = stackSize
            thread.start()
        }
    }
}
