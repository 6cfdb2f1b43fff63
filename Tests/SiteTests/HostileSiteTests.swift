import Foundation
import Testing

/// Large texts made to be slow: the real binary answers, with memory in proportion to the text.
@Suite struct HostileSiteTests {
    /// What a run may take beside the text, for each byte of it (libcmark alone takes up to 190), and for each cell of a
    /// table, in bytes.
    private static let memory = (base: 400_000_000, each: 300, cell: 500)

    @Test(arguments: HostileText.all)
    func rendersIt(_ hostile: HostileText) async throws {
        try await Workshop.withTemporaryFolder { folder in
            let text = hostile.text()
            try Data(text.utf8).write(to: folder.appending(path: "text.md"))
            let result = try Sitegen.run(
                ["render", "text.md"], in: folder, memory: Self.bound(text, cells: hostile.cells))
            #expect(result.status == (hostile.refusal == nil ? 0 : 1))
            #expect(result.output.hasPrefix(hostile.start), "\(result.output.prefix(80))")
            #expect(result.output.hasSuffix(hostile.end), "\(result.output.suffix(80))")
            if let refusal = hostile.refusal {
                #expect(result.errors.hasPrefix("error[\(refusal)]: "))
            } else {
                #expect(result.errors.isEmpty)
            }
        }
    }

    /// Whole sites whose one article is a text that takes part in checks: links, numbers, HTML, headings.
    @Test(arguments: [
        ("[a](b) ", "broken-link"), ("[a](stat:b)\n", "unknown-reference"), ("[a](#b)\n\n# c\n\n", "broken-heading"),
        ("<b>", "raw-html-omitted"), ("[^a] ", "footnote-missing"), ("a\n![](b.png)\n", "picture-without-text"),
        ("45,000 ", "number-without-source"), ("2019 ", nil), ("4&#53;,000\n", "number-without-source"),
    ])
    func buildsASiteOfIt(_ unit: String, _ id: String?) async throws {
        let text = String(repeating: unit, count: 200_000 / unit.utf8.count)
        let result = try await Self.build(text)
        #expect(result.status == 0 || result.status == 1)
        if let id {
            #expect(result.errors.contains("[\(id)]: "))
        } else {
            #expect(!result.errors.contains("hostile.md"))
        }
    }

    @Test func tellsWhereItStopsReadingNumbers() async throws {
        let result = try await Self.build(String(repeating: "2019 ", count: 100_001))
        #expect(result.status == 0)
        #expect(
            result.errors.contains(
                "[number-without-source]: The page has more than 100000 numbers; the rest was not compared with the figures."
                    + "\n  --> content/articles/hostile.md:5:500001\n"))
    }

    private static func build(_ text: String) async throws -> CommandResult {
        try await Workshop.withTemporaryFolder { folder in
            let site = Workshop.fixtures.appending(path: "sites/number-without-source/input/content")
            let content = folder.appending(path: "content")
            try FileManager.default.copyItem(at: site, to: content)
            try Data("---\ntitle: Hostile\ndate: 2024-01-01\n---\n\(text)\n".utf8)
                .write(to: content.appending(path: "articles/hostile.md"))
            return try Sitegen.run(["build"], in: folder, memory: bound(text))
        }
    }

    /// In kilobytes.
    private static func bound(_ text: String, cells: Int = 0) -> Int {
        (memory.base + memory.each * text.utf8.count + memory.cell * cells) / 1024
    }
}
