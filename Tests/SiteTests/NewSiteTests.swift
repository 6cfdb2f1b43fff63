import Foundation
import Testing

/// `sitegen new site`
@Suite struct NewSiteTests {
    @Test func theSiteBuildsAndItsFiguresAgreeWithTheirDocuments() async throws {
        try await SampleReport.withSite { site in
            let check = try Sitegen.run(["check", "--strict", "--documents", "documents"], in: site)
            #expect(check.status == 0 && check.errors.isEmpty, "\(check.errors)")
            #expect(check.output.contains("0 warnings, 6 of 6 figures agree with their documents"))
            try SampleReport.expectCleanBuild(of: site)
            for page in ["articles/spring-clean-up-2025", "compare/two-clean-ups", "timeline", "stats/2025-bags"] {
                #expect(try SampleReport.text("public/\(page)/index.html", in: site).contains("<h1"), "\(page)")
            }
        }
    }

    @Test func theReadmeTellsTheNextStepsAndNamesWhatIsThere() async throws {
        try await SampleReport.withSite { site in
            let readme = try SampleReport.text("README.md", in: site)
            #expect(readme.contains("1. `sitegen serve` ") && readme.contains("2. `sitegen build` "))
            for path in readme.matches(of: /`((?:content|documents)\/[^`]*)`/) {
                #expect(FileManager.default.fileExists(atPath: site.appending(path: String(path.1)).path), "\(path.1)")
            }
            #expect(try SampleReport.text(".gitignore", in: site) == "public/\n.sitegen/\n")
        }
    }

    /// What stands there is what `sitegen schema --editor` writes.
    @Test func anEditorHelpsFromTheStart() async throws {
        try await Workshop.withTemporaryFolder { folder in
            #expect(try Sitegen.run(["new", "site", "site"], in: folder).status == 0)
            let site = folder.appending(path: "site")
            #expect(try SampleReport.text(".vscode/settings.json", in: site).contains("sources.schema.json"))
            let refreshed = try Sitegen.run(["schema", "--editor"], in: site)
            #expect(refreshed.status == 0 && refreshed.errors.isEmpty)
            #expect(refreshed.output.hasPrefix("Nothing to write"), "\(refreshed.output)")
        }
    }

    @Test(arguments: ["Fires: a \"report\" # 2026", "网络犯罪 🔥", "'<b>' & {{x}} \\"])
    func aTitleIsKept(_ title: String) async throws {
        try await Workshop.withTemporaryFolder { folder in
            let made = try Sitegen.run(["new", "site", "a b/c", "--title", title], in: folder)
            #expect(made.status == 0, "\(made.errors)")
            #expect(made.output.contains("sitegen build --root 'a b/c' publishes"))
            let site = folder.appending(path: "a b/c")
            try SampleReport.expectCleanBuild(of: site)
            let data = try SampleReport.text("content/site.yaml", in: site)
            #expect(data.contains("title: \""))
        }
    }

    @Test func aFolderThatIsEmptyMayBeTaken() async throws {
        try await Workshop.withTemporaryFolder { folder in
            let made = try Sitegen.run(["new", "site", "."], in: folder)
            #expect(made.status == 0 && made.output.contains("into this folder\nNext: sitegen serve shows"))
            try SampleReport.expectCleanBuild(of: folder)
        }
    }

    @Test func aFolderThatHoldsSomethingIsLeftAsItIs() async throws {
        try await Workshop.withTemporaryFolder { folder in
            for number in 1...7 { try SampleReport.write("mine", to: "site/note-\(number).txt", in: folder) }
            let before = try FolderSnapshot(folder)
            let result = try Sitegen.run(["new", "site", "site"], in: folder)
            #expect(result.status == 64 && result.output.isEmpty)
            #expect(result.errors.contains("note-4.txt, note-5.txt and 2 more"), "\(result.errors)")
            #expect(try FolderSnapshot(folder) == before)
            let file = try Sitegen.run(["new", "site", "site/note-1.txt"], in: folder)
            #expect(file.status == 74 && file.errors.contains("something else stands there"))
        }
    }

    @Test func aFullDiskLeavesNothingHalfMade() async throws {
        try await Workshop.withTemporaryFolder { folder in
            let script = """
                mkdir disk && mount -t tmpfs -o size=24k,nr_inodes=200 tmpfs disk
                code=0; sitegen new site disk/a/b || code=$?
                echo "$code $(ls -A disk | wc -l)"
                """
            guard let result = try Unshared.run(script, in: folder) else { return }
            #expect(result.output == "74 0\n", "\(result)")
            #expect(result.errors.hasPrefix("error: Cannot write "), "\(result)")
        }
    }
}
