import Foundation
import Testing

/// The sites that `make bench` measures are sites like any other: without a mistake in them.
@Suite struct BenchmarkSiteTests {
    private static let python = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        .map { URL(filePath: String($0)).appending(path: "python3") }
        .first { FileManager.default.isExecutableFile(atPath: $0.path) }

    @Test(
        .enabled(if: python != nil || Workshop.isCI, "There is no python3, which writes the sites of make bench."),
        arguments: ["minimal", "theme"])
    func theGeneratedSiteBuildsWithoutAWord(_ templates: String) async throws {
        let python = try #require(Self.python)
        try await Workshop.withTemporaryFolder { folder in
            let script = Workshop.root.appending(path: "Benchmarks/generate.py")
            let written = try Program.run(
                python, ["-B", script.path, "--articles", "40", "--out", "sites"], in: folder)
            try #require(written.status == 0, "\(written.errors)")
            let result = try Sitegen.run(["build", "--quiet", "--root", "sites/\(templates)"], in: folder)
            #expect(result.status == 0 && result.output.isEmpty && result.errors.isEmpty, "\(result.errors)")
            let output = folder.appending(path: "sites/\(templates)/public")
            let articles = try FileManager.default.contentsOfDirectory(
                atPath: output.appending(path: "articles").path)
            #expect(articles.count == 41)
            let page = try String(
                contentsOf: output.appending(path: "articles/article-000000/index.html"), encoding: .utf8)
            #expect(page.contains("class=\"masthead\"") == (templates == "theme"))
        }
    }
}
