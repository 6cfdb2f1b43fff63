import Foundation
import Testing

/// `sitegen diff`
@Suite struct DiffCommandTests {
    /// A site that was just published.
    private func withPublishedSite(
        _ extra: [String: String] = [:], _ body: (EvidenceSite) async throws -> Void
    ) async throws {
        try await EvidenceSite.with(extra) { site in
            let result = try site.run(["build"])
            try #require(result.status == 0, "\(result.errors)")
            try await body(site)
        }
    }

    private func check(
        _ site: EvidenceSite, _ arguments: [String] = [], answers status: Int32 = 0, tells output: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let result = try site.run(["diff"] + arguments)
        #expect(result.output == output, sourceLocation: sourceLocation)
        #expect(result.errors == "", sourceLocation: sourceLocation)
        #expect(result.status == status, sourceLocation: sourceLocation)
    }

    @Test func findsNothingAfterABuild() async throws {
        try await withPublishedSite { site in
            for arguments in [[], ["--exit-code"], ["--since", "public/.sitegen-manifest"]] {
                try check(site, arguments, tells: "No differences.\n")
            }
            try site.remove(".sitegen")
            try check(site, tells: "No differences.\n")
        }
    }

    @Test func tellsAFigureInWords() async throws {
        try await withPublishedSite { site in
            let before = try FolderSnapshot(site.folder)
            try site.edit("content/stats/observations/all.yaml", "over 1,200 suspects", "over 1,300 suspects")
            try site.edit("content/stats/observations/all.yaml", "value: 1200", "value: 1300")
            try site.edit("content/articles/one.md", "over 1,200", "over 1,300")
            let expected = """
                Figures
                  Suspects arrested, 2023: more than 1,200 -> more than 1,300; 6 pages
                    figure arrests-2023
                    as reported: “over 1,200 suspects” -> “over 1,300 suspects”

                Pages
                  changed: /articles/one/ (its text)
                  changed: /stats/arrests-2023/ “Over 1,200 suspects: Suspects arrested” -> “Over 1,300 suspects: Suspects arrested”
                  changed: 6 pages that show something of this: /, /articles/, /metrics/arrests/, …

                Other files
                  changed: data/metrics/arrests.csv
                  changed: data/observations.csv
                  changed: feed.xml

                Since public: 1 figure changed; 8 pages changed; 3 other files changed.

                """
            try check(site, tells: expected)
            try check(site, ["--exit-code"], answers: 1, tells: expected)
            // Nothing was written: put back, the site is as it was, and so is what the build remembers.
            for (path, text) in EvidenceSite.files { try site.write(text, to: path) }
            #expect(try FolderSnapshot(site.folder) == before)
        }
    }

    /// In a script a sign such as < begins no tag.
    @Test func aScriptHidesNoLinks() async throws {
        let template = "<script>for (let i = 0; i<3; i++) {}</SCRIPT>\n<h1>{{title}}</h1>\n{{{html}}}\n"
        try await withPublishedSite(["templates/article.mustache": template]) { site in
            try site.edit("content/articles/one.md", "Police", "[Police](https://police.example/)")
            let result = try site.run(["diff"])
            #expect(result.output.contains("  + https://police.example/ on /articles/one/\n"), "\(result)")
        }
    }

    /// What no build remembers is found all the same, by the bytes.
    @Test func needsNoCache() async throws {
        try await withPublishedSite { site in
            try site.move("public", to: "kept")
            try site.remove(".sitegen")
            try site.edit("content/stats/observations/all.yaml", "period: \"2022\"", "period: \"2021\"")
            let result = try site.run(["diff", "--since", "kept"])
            #expect(
                result.output.hasPrefix(
                    "Figures\n  Suspects arrested, 2021: period: 2022 -> 2021; 5 pages\n    figure arrests-2022\n\n"),
                "\(result.output)")
            #expect(
                result.output.hasSuffix("\nSince kept: 1 figure changed; 5 pages changed; 2 other files changed.\n"))
        }
    }

    @Test func tellsWhatIsNewAndGone() async throws {
        try await withPublishedSite { site in
            let figures = try site.read("content/stats/observations/all.yaml")
            let cut = try #require(figures.range(of: "- id: arrests-2022"))
            let replaced = String(figures[cut.lowerBound...]).replacing("arrests-2022", with: "arrests-2021")
                .replacing("\"2022\"", with: "\"2021\"")
            try site.write(figures[..<cut.lowerBound] + replaced, to: "content/stats/observations/all.yaml")
            try site.edit("content/stats/sources.yaml", "The Daily", "Daily News")
            try site.remove("content/about.md")
            try site.write(
                "---\ntitle: Other\n---\n[x](https://new.example/) [y](/articles/)\n", to: "content/other.md")
            try site.write("a", to: "content/assets/a.txt")
            let lines = try site.run(["diff"]).output.components(separatedBy: "\n")
            for line in [
                "  new: Suspects arrested, 2021: 900; 5 pages", "    figure arrests-2021",
                "  gone: Suspects arrested, 2022: 900; 5 pages", "  changed: source daily, “Police report arrests”",
                "    publisher: “The Daily” -> “Daily News”", "  new: /other/ “Other”", "  gone: /about/ “About”",
                "  + https://new.example/ on /other/", "  - https://paper.example/a?b=1&c=2 on /about/",
                "  new: assets/a.txt",
            ] { #expect(lines.contains(line), "\(line)\n\(lines.joined(separator: "\n"))") }
            #expect(!lines.contains { $0.contains("/articles/ on /other/") })
        }
    }

    @Test(arguments: [true, false]) func knowsAPageThatHasMoved(isRemembered: Bool) async throws {
        try await withPublishedSite { site in
            if !isRemembered { try site.remove(".sitegen") }
            try site.edit("content/about.md", "title: About", "title: About\nslug: who")
            let moved = "  moved: /about/ -> /who/ “About”"
            #expect(try site.run(["diff"]).output.contains("Pages\n\(moved)\n"))
            try site.edit("content/about.md", "slug: who", "slug: who\naliases: [/about/]")
            let result = try site.run(["diff"])
            #expect(result.output.contains("Pages\n\(moved)\n"), "\(result.output)")
            #expect(!result.output.contains("Links"))
        }
    }

    /// A file that keeps its place but takes another title is no other page; one that goes elsewhere is the same.
    @Test func followsAFileThatIsRemembered() async throws {
        try await withPublishedSite { site in
            try site.edit("content/about.md", "title: About", "title: Who we are\nslug: who")
            #expect(
                try site.run(["diff"]).output.contains("  moved: /about/ -> /who/ “About” -> “Who we are”\n"))
        }
    }

    @Test func tellsOnceWhatATemplateDidToAllPages() async throws {
        let head = try String(
            contentsOf: Workshop.root.appending(path: "templates/partials/head.mustache"), encoding: .utf8)
        try await withPublishedSite(["templates/partials/head.mustache": head]) { site in
            let pages = try FolderSnapshot(site.folder.appending(path: "public")).files.keys.count {
                $0.hasSuffix(".html")
            }
            try site.edit("templates/partials/head.mustache", "<nav ", "<nav id=\"menu\" ")
            try check(
                site,
                tells: """
                    Pages
                      all \(pages) pages changed, since templates/partials/head.mustache did

                    Since public: \(pages) pages changed.

                    """)
        }
    }

    @Test func tellsOnceWhatTheSettingsDidToAllPages() async throws {
        try await withPublishedSite { site in
            try site.edit("content/site.yaml", "title: Small", "title: Small\nfooter: A foot.")
            let result = try site.run(["diff"])
            #expect(result.output.contains("pages changed, since the site's settings or its navigation did\n"))
            #expect(result.output.split(separator: "\n").count < 8, "\(result.output)")
        }
    }

    @Test func tellsLinksThatCameAndWent() async throws {
        try await withPublishedSite { site in
            try site.edit("content/about.md", "https://paper.example/a?b=1&c=2", "https://other.example/ü")
            try check(
                site,
                tells: """
                    Pages
                      changed: /about/ (its text)

                    Links
                      + https://other.example/%C3%BC on /about/
                      - https://paper.example/a?b=1&c=2 on /about/

                    Since public: 1 page changed; 2 links (1 added, 1 removed).

                    """)
        }
    }

    /// Links as people write them into templates and raw HTML; what is none is not told.
    @Test func readsLinksAsABrowserDoes() async throws {
        let settings = "title: Small\nbase_url: https://site.example/\nraw_html: true\n"
        try await withPublishedSite(["content/site.yaml": settings]) { site in
            try site.edit(
                "content/about.md", "See ",
                """
                <p><A class=x HREF='https://one.example/?a=1&amp;b=&#x32;'>1</A> <a
                href = https://two.example/x/y.html >2</a> <a href="#top">3</a> <a name="h">4</a></p>
                <!-- <a href="https://comment.example/"> --> <p title="<a href='https://title.example/'>">x < y</p>
                <script>"<a href='https://script.example/'>"</script>
                <p><a href="../articles/./one/index.html#end">5</a> <a href="mailto:a@b.example">6</a> <a href="/">7</a></p>

                See 
                """)
            let lines = try site.run(["diff"]).output.components(separatedBy: "\n").filter {
                $0.contains(" on /about/")
            }
            #expect(
                lines == [
                    "  + /articles/one/#end on /about/", "  + https://one.example/?a=1&b=2 on /about/",
                    "  + https://two.example/x/y.html on /about/", "  + mailto:a@b.example on /about/",
                ])
        }
    }

    @Test func tellsPagesAndFilesOfAManifestAlone() async throws {
        try await withPublishedSite { site in
            try FileManager.default.createDirectory(
                at: site.folder.appending(path: "kept"), withIntermediateDirectories: true)
            try site.write(try site.read("public/.sitegen-manifest"), to: "kept/last-week.sha256")
            try site.edit("content/stats/observations/all.yaml", "locator: 4", "locator: 5")
            let result = try site.run(["diff", "--since", "kept/last-week.sha256"])
            #expect(
                result.output.hasPrefix("Pages\n  changed: 5 pages that show something of this: /metrics/arrests/, "))
            #expect(!result.output.contains("Figures\n") && !result.output.contains("Links\n"))
            #expect(
                result.output.contains(
                    "\nFigures, titles and links are not told: of what was published only the manifest is here.\n"))
            // In its folder it stands for the folder.
            let whole = try site.run(["diff", "--since", "public/.sitegen-manifest"])
            #expect(whole.output.hasPrefix("Figures\n  Suspects arrested, 2022: paragraph: 4 -> 5; "))
        }
    }

    @Test func saysWhatItCouldNotLookInto() async throws {
        try await withPublishedSite { site in
            try site.write("defaced", to: "public/about/index.html")
            try site.edit("content/about.md", "See", "Read")
            let result = try site.run(["diff"])
            #expect(result.output.contains("  changed: /about/ (its text)\n"))
            #expect(
                result.output.contains(
                    "\n1 published file is not as published any more, and could not be looked into; "))
            #expect(!result.output.contains("Links"))
            try site.write("id\r\nx\r\n", to: "public/data/observations.csv")
            let more = try site.run(["diff"])
            #expect(more.output.contains("\n2 published files are not as published any more, and could not be"))
            #expect(!more.output.contains("Figures"))
        }
    }

    @Test func takesThePagesThatItIsTold() async throws {
        let draft = ["content/articles/two.md": "---\ntitle: Two\ndate: 2026-02-01\ndraft: true\n---\nText.\n"]
        try await withPublishedSite(draft) { site in
            try check(site, tells: "No differences.\n")
            #expect(try site.run(["diff", "--drafts"]).output.contains("  new: /articles/two/ “Two”\n"))
            try site.edit("content/articles/two.md", "draft: true\n", "")
            try check(site, tells: "No differences.\n")
            #expect(try site.run(["diff", "--future"]).output.contains("  new: /articles/two/ “Two”\n"))
            #expect(
                try site.run(["diff", "--clock", "2026-03-01"]).output.contains("  new: /articles/two/ “Two”\n"))
            #expect(try site.run(["diff", "--base-url", "https://else.example"]).output.contains("changed"))
        }
    }

    @Test func answers1AndTellsTheErrorsOfTheContent() async throws {
        try await withPublishedSite { site in
            try site.edit("content/about.md", "https://paper.example/a?b=1&c=2", "missing.md")
            let result = try site.run(["diff", "--format", "json"])
            #expect(result.status == 1 && result.output == "")
            #expect(result.errors.contains("error[broken-link]") && result.errors.contains("content/about.md:4:"))
        }
    }

    @Test func answers1WhereNothingWasPublished() async throws {
        try await EvidenceSite.with(["notes.txt": "no manifest\n"]) { site in
            for place in ["public", "notes.txt", "content"] {
                let result = try site.run(["diff", "--since", place])
                #expect(result.status == 1 && result.output == "")
                #expect(
                    result.errors
                        == "error: There is nothing to compare with: \(place) is no folder that sitegen published, "
                        + "and no manifest.\n")
            }
        }
    }

    @Test func answers74WhereTheDiskRefuses() async throws {
        try await withPublishedSite { site in
            let manifest = site.folder.path + "/public/.sitegen-manifest"
            try #require(chmod(manifest, 0) == 0)
            guard let result = try Unprivileged.run(["diff"], in: site.folder) else { return }
            #expect(result.status == 74 && result.output == "")
            #expect(result.errors == "error: Cannot read \(manifest): Permission denied.\n")
        }
    }

    /// As when `check --record` has noted all of them.
    @Test func tellsOnceWhatManyFiguresHaveInCommon() async throws {
        try await Workshop.withTemporaryFolder { folder in
            try FileManager.default.copyItem(
                at: Workshop.root.appending(path: "content"), to: folder.appending(path: "content"))
            let site = EvidenceSite(folder: folder)
            let verified = try site.read("content/stats/verified.csv")
            try site.remove("content/stats/verified.csv")
            try #require(try site.run(["build", "--clock", "2027-01-01"]).status == 0)
            try site.write(verified, to: "content/stats/verified.csv")
            let lines = try site.run(["diff", "--clock", "2027-01-01"]).output.split(separator: "\n")
            let figures = CSVText.rows(verified).count
            let day = try #require(CSVText.rows(verified).first?["date"])
            #expect(lines[0] == "Figures")
            #expect(lines[1].hasPrefix("  \(figures) figures: verified: none -> \(day); "), "\(lines[1])")
            #expect(lines[2] == "Pages")
        }
    }

    /// The first report, where one figure was said by another.
    @Test func tellsAChangeOfTheReport() async throws {
        try await Workshop.withTemporaryFolder { folder in
            try FileManager.default.copyItem(
                at: Workshop.root.appending(path: "content"), to: folder.appending(path: "content"))
            let site = EvidenceSite(folder: folder)
            try #require(try site.run(["build", "--clock", "2027-01-01"]).status == 0)
            let path = "content/stats/observations/china-daily-2019-11-15.yaml"
            try site.edit(path, "attributed_to: China Daily (headline)", "attributed_to: China Daily (title)")
            let result = try site.run(["diff", "--clock", "2027-01-01"])
            #expect(
                result.output.hasPrefix(
                    """
                    Figures
                      Suspects arrested, first ten months of 2019: attributed to: “China Daily (headline)” -> “China Daily (title)”;\u{20}
                    """.replacing(";\u{20}", with: "; ")), "\(result.output)")
        }
    }
}
