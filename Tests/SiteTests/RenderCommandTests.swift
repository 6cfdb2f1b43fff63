import Foundation
import Testing

/// `sitegen render`, from files and streams.
@Suite struct RenderCommandTests {
    private static let text = "# A\n\n*b* <i>c</i> \"d\" [e](javascript:f) -- ~~g~~\n"
    private static let safe = """
        <h1 id="a">A</h1>
        <p><em>b</em> <!-- raw HTML omitted -->c<!-- raw HTML omitted --> &quot;d&quot; <a href="">e</a> -- <del>g</del></p>

        """

    private func render(_ arguments: String..., input: String = "") throws -> CommandResult {
        try Sitegen.run(["render"] + arguments, in: Workshop.root, input: input)
    }

    @Test func readsAFile() async throws {
        try await Workshop.withTemporaryFolder { folder in
            try Data(Self.text.utf8).write(to: folder.appending(path: "a.md"))
            let result = try Sitegen.run(["render", "a.md"], in: folder)
            #expect(result.status == 0 && result.errors.isEmpty)
            #expect(result.output == Self.safe)
            #expect(try render(folder.appending(path: "a.md").path).output == Self.safe)
        }
    }

    @Test(arguments: [[], ["-"]])
    func readsStandardInput(_ arguments: [String]) throws {
        let result = try Sitegen.run(["render"] + arguments, in: Workshop.root, input: Self.text)
        #expect(result.status == 0 && result.errors.isEmpty)
        #expect(result.output == Self.safe)
    }

    @Test func keepsEverythingWhenItIsToldTo() throws {
        let html = try render("--unsafe", input: Self.text).output
        #expect(html.contains("<i>c</i>") && html.contains("<a href=\"javascript:f\">e</a>"))
    }

    @Test func makesPunctuationTypographic() throws {
        let html = try render("--smart", input: Self.text).output
        #expect(html.contains("“d”") && html.contains(" – <del>"))
    }

    @Test func writesNothingForNothing() throws {
        let result = try render()
        #expect(result.status == 0 && result.output.isEmpty && result.errors.isEmpty)
    }

    @Test func takesFrontMatterForText() throws {
        #expect(try render(input: "---\ntitle: A\n---\n").output.contains("title: A"))
    }

    @Test func answers74WhereThereIsNoFile() throws {
        let result = try render("missing/a.md")
        #expect(result.status == 74 && result.output.isEmpty)
        #expect(result.errors.hasPrefix("error: Cannot read missing/a.md: "), "\(result.errors)")
        #expect(try render(Workshop.root.path).status == 74)
    }

    @Test(arguments: [["a.md", "b.md"], ["--nonsense"], ["--strict"]])
    func answers64ToWrongUsage(_ arguments: [String]) throws {
        let result = try Sitegen.run(["render"] + arguments, in: Workshop.root)
        #expect(result.status == 64 && result.output.isEmpty && !result.errors.isEmpty)
    }

    /// A page of a site and a text by itself become the same, links aside.
    @Test func agreesWithTheBuild() async throws {
        let text = "| a |\n| - |\n| b[^1] |\n\n> [!TIP]\n> - [x] c\n\n[^1]: ~~d~~\n"
        try await Workshop.withTemporaryFolder { folder in
            let content = folder.appending(path: "content")
            try FileManager.default.createDirectory(at: content, withIntermediateDirectories: true)
            try Data("---\ntitle: About\n---\n\(text)".utf8).write(to: content.appending(path: "about.md"))
            #expect(try Sitegen.run(["build"], in: folder).status == 0)
            let page = try String(contentsOf: folder.appending(path: "public/about/index.html"), encoding: .utf8)
            let html = try render(input: text).output
            #expect(!html.isEmpty && page.contains(html))
        }
    }
}
