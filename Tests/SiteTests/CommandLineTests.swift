import Foundation
import Testing

/// Flags, streams and exit codes of the real binary.
@Suite struct CommandLineTests {
    private static let site = [
        "content/site.yaml": "title: Small\nbase_url: https://site.example/\n",
        "content/articles/one.md": "---\ntitle: One\ndate: 2024-01-01\n---\nText.\n",
    ]

    private func withSite<Result>(
        _ extra: [String: String] = [:], _ body: (URL) async throws -> Result
    ) async throws -> Result {
        try await Workshop.withTemporaryFolder { folder in
            for (path, text) in Self.site.merging(extra, uniquingKeysWith: { $1 }) {
                let location = folder.appending(path: path)
                try FileManager.default.createDirectory(
                    at: location.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(text.utf8).write(to: location)
            }
            return try await body(folder)
        }
    }

    @Test(arguments: [["build", "--nonsense"], ["bild"], ["build", "--clock", "soon"], ["build", "--format", "xml"]])
    func answers64ToWrongUsage(_ arguments: [String]) async throws {
        try await withSite { folder in
            let result = try Sitegen.run(arguments, in: folder)
            #expect(result.status == 64)
            #expect(!result.errors.isEmpty && result.output.isEmpty)
        }
    }

    @Test(arguments: ["content", "content/public", "templates"])
    func refusesToPublishIntoItsInput(_ output: String) async throws {
        try await withSite { folder in
            let before = try FolderSnapshot(folder)
            let result = try Sitegen.run(["build", "--output-dir", output], in: folder)
            #expect(result.status == 64)
            #expect(try FolderSnapshot(folder) == before)
        }
    }

    @Test func answers64ToASourceDateEpochThatIsNoNumber() async throws {
        try await withSite { folder in
            let result = try Sitegen.run(["build"], in: folder, environment: ["SOURCE_DATE_EPOCH": "yesterday"])
            #expect(result.status == 64)
            #expect(result.errors.contains("SOURCE_DATE_EPOCH"))
        }
    }

    @Test func answers74WhenTheDiskRefuses() async throws {
        try await withSite(["file": "not a folder"]) { folder in
            let result = try Sitegen.run(["build", "--output-dir", "file/public"], in: folder)
            #expect(result.status == 74)
            #expect(result.errors.hasPrefix("error: Cannot make the folder"))
            #expect(result.output.isEmpty)
        }
    }

    @Test func aFailedBuildLeavesWhatWasPublished() async throws {
        try await withSite { folder in
            #expect(try Sitegen.run(["build"], in: folder).status == 0)
            let output = folder.appending(path: "public")
            try Data("mine".utf8).write(to: output.appending(path: "notes.txt"))
            let before = try FolderSnapshot(output)
            try Data("---\ntitle: Two\n---\n[x](missing.md)\n".utf8)
                .write(to: folder.appending(path: "content/articles/two.md"))
            let result = try Sitegen.run(["build"], in: folder)
            #expect(result.status == 1)
            #expect(result.output.contains("Not published: 1 error"))
            #expect(try FolderSnapshot(output) == before)
        }
    }

    @Test func aPageThatIsGoneIsRemovedAndForeignFilesStay() async throws {
        try await withSite(["content/articles/two.md": "---\ntitle: Two\ndate: 2024-02-02\n---\nText.\n"]) { folder in
            #expect(try Sitegen.run(["build"], in: folder).status == 0)
            let output = folder.appending(path: "public")
            try Data("mine".utf8).write(to: output.appending(path: "articles/notes.txt"))
            #expect(FileManager.default.fileExists(atPath: output.appending(path: "articles/two/index.html").path))
            try FileManager.default.removeItem(at: folder.appending(path: "content/articles/two.md"))
            #expect(try Sitegen.run(["build"], in: folder).status == 0)
            #expect(!FileManager.default.fileExists(atPath: output.appending(path: "articles/two").path))
            #expect(FileManager.default.fileExists(atPath: output.appending(path: "articles/notes.txt").path))
        }
    }

    @Test func quietPrintsNothingWhenAllIsWell() async throws {
        try await withSite { folder in
            let result = try Sitegen.run(["build", "--quiet"], in: folder)
            #expect(result.status == 0 && result.output.isEmpty && result.errors.isEmpty)
        }
    }

    @Test func jsonIsOneDocumentOnStandardOutput() async throws {
        try await withSite(["content/articles/two.md": "---\ntitle: Two\ndraft: true\nodd: 1\n---\n"]) { folder in
            let result = try Sitegen.run(["build", "--format", "json"], in: folder)
            #expect(result.status == 0 && result.errors.isEmpty)
            let document = try #require(
                try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
            let diagnostics = try #require(document["diagnostics"] as? [[String: Any]])
            #expect(diagnostics.count == 1 && diagnostics[0]["id"] as? String == "unknown-key")
            let place = try #require(diagnostics[0]["place"] as? [String: Any])
            #expect(place["file"] as? String == "content/articles/two.md")
            #expect(place["line"] as? Int == 4 && place["column"] as? Int == 1)
            #expect((document["summary"] as? [String: Int])?["warnings"] == 1)
            #expect(document["published"] as? Bool == true)
            #expect((document["leftOut"] as? [[String: String]])?.first?["reason"] == "a draft")
        }
    }

    @Test func githubAnnotatesTheLine() async throws {
        try await withSite(["content/articles/two.md": "---\ntitle: Two\nodd: 1\n---\n"]) { folder in
            let result = try Sitegen.run(["build", "--format", "github"], in: folder)
            #expect(
                result.output.hasPrefix(
                    "::warning file=content/articles/two.md,line=3,col=1,endLine=3,endColumn=4,title=unknown-key::"))
        }
    }

    @Test func theLastLineCountsPagesWithFreeNumbers() async throws {
        func page(_ rest: String) -> String { "---\ntitle: Two\ndate: 2024-02-02\n\(rest)---\nOf 45,000.\n" }
        try await withSite(["content/articles/two.md": page("numbers: free\n")]) { folder in
            let one = try Sitegen.run(["build"], in: folder)
            #expect(one.status == 0 && one.output.contains(", 0 warnings, 1 page with free numbers in "))
            try Data(page("numbers: free\n").utf8).write(to: folder.appending(path: "content/about.md"))
            #expect(try Sitegen.run(["build"], in: folder).output.contains(", 2 pages with free numbers in "))
            #expect(
                try Sitegen.run(["check"], in: folder).output.contains(", 0 warnings, 2 pages with free numbers, in "))
            let report = try Sitegen.run(["check", "--format", "json"], in: folder).output
            #expect(report.contains(/"freeNumberPages" ?: ?2/))
        }
        try await withSite { folder in
            let result = try Sitegen.run(["build"], in: folder)
            #expect(result.status == 0 && !result.output.contains("free"))
        }
    }

    @Test func strictMakesAWarningAnError() async throws {
        try await withSite(["content/articles/two.md": "---\ntitle: Two\nodd: 1\n---\n"]) { folder in
            #expect(try Sitegen.run(["build"], in: folder).status == 0)
            let result = try Sitegen.run(["build", "--strict"], in: folder)
            #expect(result.status == 1)
            #expect(result.errors.contains("error[unknown-key]"))
        }
    }

    @Test func baseURLOfTheCommandLineGoesFirst() async throws {
        try await withSite { folder in
            let result = try Sitegen.run(["build", "--base-url", "https://other.example/sub/"], in: folder)
            #expect(result.status == 0)
            let page = try String(
                contentsOf: folder.appending(path: "public/articles/one/index.html"), encoding: .utf8)
            #expect(page.contains("href=\"https://other.example/sub/articles/one/\""))
            #expect(!page.contains("site.example"))
        }
    }

    @Test func tellsWhatWasLeftOutAndWhy() async throws {
        try await withSite([
            "content/articles/two.md": "---\ntitle: Two\ndraft: true\n---\n",
            "content/articles/three.md": "---\ntitle: Three\ndate: 2026-07-01\n---\n",
        ]) { folder in
            let result = try Sitegen.run(["build", "--clock", "2026-06-30"], in: folder)
            #expect(result.output.contains("content/articles/two.md is a draft; --drafts publishes it."))
            #expect(result.output.contains("content/articles/three.md is dated 2026-07-01, in the future; --future"))
            let all = try Sitegen.run(["build", "--clock", "2026-06-30", "--drafts", "--future"], in: folder)
            #expect(all.status == 0 && !all.output.contains("Left out"))
            let later = try Sitegen.run(["build", "--clock", "2026-07-02"], in: folder)
            #expect(!later.output.contains("three.md"))
        }
    }

    @Test func aFolderWithoutContentIsAnError() async throws {
        try await Workshop.withTemporaryFolder { folder in
            let result = try Sitegen.run(["build"], in: folder)
            #expect(result.status == 1)
            #expect(result.errors.contains("content-missing"))
            #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "public").path))
        }
    }
}
