import Foundation
import Testing

/// The report that this package publishes.
@Suite struct ReportTests {
    @Test func buildsWithoutAWarning() throws {
        let build = try #require(Report.build)
        #expect(build.status == 0, "\(build.errors)")
        #expect(build.errors.isEmpty, "\(build.errors)")
        #expect(build.output.contains("0 warnings"))
        #expect(build.output.split(separator: "\n").count == 1, "a build ends with one line")
    }

    @Test(arguments: [
        "index.html", "articles/index.html", "articles/six-years-of-campaigns/index.html", "timeline/index.html",
        "compare/index.html", "compare/arrests-and-cases/index.html", "metrics/suspects-arrested/index.html",
        "campaigns/internet-clean-up-2019/index.html", "stats/index.html", "stats/2019-suspects-arrested/index.html",
        "sources/index.html", "sources/china-daily-2019-11-15/index.html", "tags/index.html", "tags/arrests/index.html",
        "about/index.html", "method/index.html", "404.html", "feed.xml", "sitemap.xml", "robots.txt",
        "data/observations.csv", "data/sources.csv", "data/metrics.csv", "data/campaigns.csv", "data/events.csv",
        "data/datapackage.json",
    ])
    func publishes(_ path: String) throws {
        try #require(Report.build?.status == 0)
        #expect(FileManager.default.fileExists(atPath: Report.output.appending(path: path).path))
    }

    @Test func twoBuildsGiveTheSameBytes() async throws {
        try #require(Report.build?.status == 0)
        try await Workshop.withTemporaryFolder { folder in
            // A copy elsewhere, built from another working folder: neither place nor time may show in the bytes.
            for name in ["content", "templates"] {
                try FileManager.default.copyItem(
                    at: Workshop.root.appending(path: name), to: folder.appending(path: name))
            }
            let again = try Sitegen.run(
                ["build", "--clock", "2028-06-01"], in: folder, environment: ["TZ": "Asia/Shanghai", "LC_ALL": "C"])
            #expect(again.status == 0, "\(again.errors)")
            let differences = try FolderSnapshot(Report.output).differences(
                to: FolderSnapshot(folder.appending(path: "public")))
            #expect(differences.isEmpty, "\(differences.prefix(2000))")
            let third = try Sitegen.run(["build", "--clock", "2028-06-01"], in: folder)
            #expect(third.output.contains("0 written, 0 removed"))
        }
    }

    @Test func everyLinkStyleAndPictureWorksFromTheDisk() throws {
        let pages = Report.pages
        try #require(pages.count > 100)
        let ids = pages.mapValues { Set($0.matches(of: /\sid="([^"]*)"/).map { String($0.1) }) }
        var count = 0
        for (path, html) in pages.sorted(by: { $0.key < $1.key }) {
            for match in html.matches(of: /\s(?:href|src)="([^"]*)"/) {
                let address = String(match.1).replacingOccurrences(of: "&amp;", with: "&")
                if address.hasPrefix("https://report.example/") || address.hasPrefix("mailto:") { continue }
                #expect(!address.contains("://") && !address.hasPrefix("/"), "\(path) leads to \(address)")
                let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
                let target = parts[0].isEmpty ? path : resolve(String(parts[0]), from: path)
                let location = Report.output.appending(path: target)
                var isFolder: ObjCBool = false
                let exists = FileManager.default.fileExists(atPath: location.path, isDirectory: &isFolder)
                #expect(exists && !isFolder.boolValue, "\(path) leads to \(address), which is no file")
                if parts.count == 2, target.hasSuffix(".html"), !parts[1].isEmpty {
                    let id = String(parts[1]).removingPercentEncoding ?? String(parts[1])
                    #expect(ids[target]?.contains(id) == true, "\(path) leads to \(address), which has no such id")
                }
                count += 1
            }
        }
        #expect(count > 3000)
    }

    @Test func pagesAskNobodyElseForAnything() throws {
        try #require(!Report.pages.isEmpty)
        for (path, html) in Report.pages {
            let data = html.replacing(/<script type="application\/ld\+json">[^<]*<\/script>/, with: "")
            #expect(!data.contains("<script"), "\(path)")
            #expect(!html.contains("@import") && !html.contains(/url\((?!#)/), "\(path)")
        }
        let style = try String(contentsOf: Report.output.appending(path: "assets/style.css"), encoding: .utf8)
        #expect(!style.contains("@import") && !style.contains("url("))
        #expect(style.utf8.count < 30_000)
    }

    @Test func everyFigureLeadsToItsParagraphInOneClick() throws {
        try #require(Report.observations.count > 70)
        for row in Report.observations {
            let id = try #require(row["id"])
            let source = try #require(row["source"])
            let page = try #require(Report.pages["stats/\(id)/index.html"])
            let paragraph = try #require(row["paragraph"])
            #expect(page.contains("href=\"../../sources/\(source)/index.html#p\(paragraph)\""), "\(id)")
            #expect(Report.pages["sources/\(source)/index.html"]?.contains("id=\"p\(paragraph)\"") == true, "\(id)")
        }
    }

    private func resolve(_ address: String, from page: String) -> String {
        var parts = page.split(separator: "/").dropLast().map(String.init)
        for part in address.split(separator: "/") {
            if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
        }
        return parts.joined(separator: "/").removingPercentEncoding ?? ""
    }
}
