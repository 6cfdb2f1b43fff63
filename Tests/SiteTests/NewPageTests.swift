import Foundation
import Testing

/// `sitegen new article` and `sitegen new comparison`
@Suite struct NewPageTests {
    private func new(_ arguments: String..., in site: URL) throws -> CommandResult {
        try Sitegen.run(["new"] + arguments, in: site)
    }

    /// A copy of the package's own report.
    private func withReport(_ body: (URL) throws -> Void) async throws {
        try await Workshop.withTemporaryFolder { folder in
            try FileManager.default.copyItem(
                at: Workshop.root.appending(path: "content"), to: folder.appending(path: "content"))
            try body(folder)
        }
    }

    /// A site without any figure.
    private func withEmptySite(_ body: (URL) throws -> Void) async throws {
        try await Workshop.withTemporaryFolder { folder in
            try SampleReport.write(
                "title: Empty\nbase_url: https://site.example/\n", to: "content/site.yaml", in: folder)
            try body(folder)
        }
    }

    @Test func anArticleTellsItsPathAndTheNextStepAndShowsAFigure() async throws {
        try await SampleReport.withSite { site in
            let result = try new("article", "First results", in: site)
            #expect(
                result.output
                    == "Wrote content/articles/first-results.md\nNext: write the text, then run sitegen build\n")
            #expect(result.status == 0 && result.errors.isEmpty)
            let text = try SampleReport.text("content/articles/first-results.md", in: site)
            #expect(text.contains("title: \"First results\"\ndate: 2026-01-01\n"))
            #expect(text.contains("(stat:2024-volunteers)"))
            #expect(text.contains("# campaign: clean-up-2024\n"))
            try SampleReport.expectCleanBuild(of: site)
            let page = try SampleReport.text("public/articles/first-results/index.html", in: site)
            #expect(page.contains("Over 1,200 volunteers"))
        }
    }

    @Test func aNewPageBuildsOnEverySite() async throws {
        try await withReport { site in
            let before = try Sitegen.run(["build", "--clock", "2027-01-01"], in: site)
            for command in [["article", "A, b: c"], ["comparison", "Side by side"]] {
                #expect(try Sitegen.run(["new"] + command + ["--clock", "2027-01-01"], in: site).status == 0)
            }
            let build = try Sitegen.run(["build", "--clock", "2027-01-01"], in: site)
            #expect(build.status == 0 && build.errors == before.errors, "\(build.errors)")
        }
        try await withEmptySite { site in
            let result = try new("article", "First", in: site)
            #expect(result.status == 0, "\(result.errors)")
            try SampleReport.expectCleanBuild(of: site)
        }
        try await SampleReport.withSite { site in
            #expect(try new("comparison", "Side by side", in: site).status == 0)
            try SampleReport.expectCleanBuild(of: site)
        }
    }

    @Test(arguments: [
        ("A \"quoted\" 'title': with # and \\ and {braces}", "a-quoted-title-with-sharp-and-and-braces"),
        ("# Begins with a number sign", "sharp-begins-with-a-number-sign"), ("- a hyphen - ", "a-hyphen"),
        ("Two\nlines\tand a tab", "two-lines-and-a-tab"), ("Fire 🔥 in the north", "fire-in-the-north"),
        ("网络犯罪：2019 年的报告", "网络犯罪-2019-年的报告"), ("yes", "yes"), ("12", "12"), ("null: ~", "null"),
        ("[](stat:x) <b>*{{title}}*</b> --- &amp;", "stat-x-b-title-b-amp"), ("% @ `x`", "x"),
        ("Line\u{2028}separator\u{85}x", "line-separator-x"),
    ])
    func anyTitleBuildsAndIsKept(_ title: String, _ slug: String) async throws {
        try await withEmptySite { site in
            let result = try new("article", "--", title, in: site)
            #expect(result.status == 0, "\(result.errors)")
            #expect(result.output.hasPrefix("Wrote content/articles/\(slug).md\n"), "\(result.output)")
            try SampleReport.expectCleanBuild(of: site)
            let feed = try SampleReport.text("public/articles/\(slug)/index.html", in: site)
            #expect(feed.contains("<h1"))
        }
    }

    @Test func aLongTitleIsKeptAndItsAddressCut() async throws {
        try await withEmptySite { site in
            for word in ["report ", "报告", "x"] {
                let title = String(repeating: word, count: 300 / word.count)
                let result = try new("article", title, in: site)
                #expect(result.status == 0, "\(result.errors)")
                let path = try #require(result.output.firstMatch(of: /Wrote (.*)\n/)).1
                #expect(path.count <= "content/articles/.md".count + 60)
                #expect(
                    try SampleReport.text(String(path), in: site)
                        .contains("title: \"\(title.trimmingCharacters(in: .whitespaces))\"\n"))
            }
            try SampleReport.expectCleanBuild(of: site)
        }
    }

    @Test(arguments: [
        ("", "The title is empty."), (" \n ", "The title is empty."), ("???", "has no letters to make a name of."),
        ("🔥", "has no letters to make a name of."), ("a\u{1B}[31mb", "holds control characters."),
        ("a\u{FEFF}b", "holds control characters."),
    ])
    func aTitleThatCannotBeANameIsAnswered64(_ title: String, _ words: String) async throws {
        try await withEmptySite { site in
            let result = try new("article", title, in: site)
            #expect(result.status == 64 && result.output.isEmpty)
            #expect(result.errors.contains(words) && result.errors.contains("= help: "), "\(result.errors)")
            #expect(!result.errors.contains("\u{1B}"))
            #expect(try FolderSnapshot(site).files.count == 1)
        }
    }

    @Test func aSlugMayBeNamed() async throws {
        try await withEmptySite { site in
            #expect(
                try new("article", "???", "--slug", "why", in: site).output.hasPrefix("Wrote content/articles/why.md"))
            for slug in ["../x", "A b", "", "index", "why"] {
                let result = try new("article", "Words", "--slug", slug, in: site)
                #expect(result.status == 64, "\(slug): \(result)")
            }
            #expect(try new("article", "W", "--slug", "A b", in: site).errors.contains("“a-b” can."))
            try SampleReport.expectCleanBuild(of: site)
        }
    }

    @Test func nothingIsEverOverwritten() async throws {
        try await withEmptySite { site in
            try SampleReport.write("---\ntitle: X\nslug: taken\n---\n", to: "content/articles/other.md", in: site)
            try SampleReport.write(
                "---\ntitle: X\ndraft: true\naliases: [/articles/old/]\n---\n", to: "content/articles/draft.md",
                in: site)
            let before = try FolderSnapshot(site)
            for title in ["Other", "Taken", "Draft", "Old"] {
                let result = try new("article", title, in: site)
                #expect(result.status == 64 && result.output.isEmpty, "\(title): \(result)")
            }
            #expect(try FolderSnapshot(site) == before)
        }
    }

    @Test func aDraftIsPublishedWithDraftsOnly() async throws {
        try await withEmptySite { site in
            #expect(try new("article", "--draft", "Not", "yet", in: site).output.contains("sitegen build --drafts"))
            #expect(try Sitegen.run(["build"], in: site).output.contains("not-yet.md is a draft"))
            try SampleReport.expectCleanBuild(of: site)
        }
    }

    @Test func aFolderWithoutContentIsNoSite() async throws {
        try await Workshop.withTemporaryFolder { folder in
            let result = try new("article", "First", in: folder)
            #expect(result.status == 1 && result.errors.contains("There is no content/ folder in"))
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
        }
    }

    @Test func aComparisonTakesTheMetricThatIsNamed() async throws {
        try await SampleReport.withSite { site in
            #expect(try new("comparison", "Bags", "--metric", "bags", in: site).status == 0)
            let text = try SampleReport.text("content/comparisons/bags.md", in: site)
            #expect(
                text.contains("  metrics: [bags]\n") && text.contains("campaigns: [clean-up-2024, clean-up-2025]\n"))
            try SampleReport.expectCleanBuild(of: site)
            let unknown = try new("comparison", "More bags", "--metric", "bag", in: site)
            #expect(unknown.status == 64 && unknown.errors.contains("Did you mean “bags”?"))
        }
    }

    @Test func withoutFiguresThatCompareThereIsNoComparison() async throws {
        try await withEmptySite { site in
            let result = try new("comparison", "Nothing", in: site)
            #expect(result.status == 1 && result.errors.contains("The site has no figures yet"))
            #expect(try FolderSnapshot(site).files.count == 1)
        }
        try await SampleReport.withSite { site in
            try FileManager.default.removeItem(at: site.appending(path: "content/stats/observations/2025.yaml"))
            let result = try new("comparison", "Nothing", in: site)
            #expect(result.status == 1 && result.errors.contains("no two figures of one metric"))
            let named = try new("comparison", "Nothing", "--metric", "bags", in: site)
            #expect(named.status == 1 && named.errors.contains("no two figures of “bags”"))
        }
    }

    @Test func whatTheDiskRefusesIsAnswered74() async throws {
        try await withEmptySite { site in
            try SampleReport.write("a file", to: "content/articles", in: site)
            let result = try new("article", "First", in: site)
            #expect(result.status == 74 && result.errors.hasPrefix("error: Cannot "), "\(result)")
        }
    }
}
