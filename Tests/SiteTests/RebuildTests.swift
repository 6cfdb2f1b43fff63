import Foundation
import Testing

/// What a second build does and says.
@Suite struct RebuildTests {
    /// A copy of a small site, built once.
    private func withBuiltSite(_ body: (URL) throws -> Void) async throws {
        try await Workshop.withTemporaryFolder { folder in
            let input = Workshop.fixtures.appending(path: "sites/small-report/input")
            for name in try FileManager.default.contentsOfDirectory(atPath: input.path) {
                try FileManager.default.copyItem(at: input.appending(path: name), to: folder.appending(path: name))
            }
            try #require(try Sitegen.run(["build"], in: folder).status == 0)
            try body(folder)
        }
    }

    private func edit(_ path: String, in folder: URL, _ change: (String) -> String) throws {
        let file = folder.appending(path: path)
        let text = try String(contentsOf: file, encoding: .utf8)
        let edited = change(text)
        try #require(edited != text, "\(path) was not changed")
        try Data(edited.utf8).write(to: file)
    }

    /// What would become of a page now.
    private func future(of page: String, in folder: URL) throws -> String {
        let result = try Sitegen.run(["explain", "page", page, "--format", "json"], in: folder)
        try #require(result.status == 0, "\(result)")
        let document = try #require(
            try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
        let building = try #require(document["building"] as? [String: Any], "\(document)")
        let changes = try #require(building["changes"] as? [String], "\(document)")
        return changes.joined(separator: "; ")
    }

    @Test func tellsWhatEachStageTook() async throws {
        try await withBuiltSite { folder in
            let result = try Sitegen.run(["build", "--timings", "--force"], in: folder)
            #expect(result.status == 0)
            let lines = result.errors.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
            #expect(lines.first == ["Stage", "Seconds", "CPU", "Bytes"])
            #expect(
                lines.dropFirst().map { $0[0] } == [
                    "Remembering", "Listing", "Reading", "Checking", "Planning", "Rendering", "Publishing", "All",
                ])
            #expect(lines.dropFirst().allSatisfy { $0.count >= 3 && Double($0[1]) != nil && Double($0[2]) != nil })
            let rendering = lines.first { $0[0] == "Rendering" }
            #expect((rendering?.last).flatMap { Int($0) } ?? 0 > 10_000, "\(result.errors)")
            #expect(try Sitegen.run(["build"], in: folder).errors == "")
        }
    }

    @Test func aPageWhoseTextChangedIsMadeAgainAlone() async throws {
        try await withBuiltSite { folder in
            let (page, other) = ("/articles/spring-campaign/", "/timeline/")
            #expect(try future(of: page, in: folder) == "")
            try edit(Self.article, in: folder) { $0 + "\nA further sentence.\n" }
            #expect(try future(of: page, in: folder) == Self.article)
            #expect(try future(of: other, in: folder) == "")
            let build = try Sitegen.run(["build"], in: folder)
            #expect(build.output.contains(": 1 written, 0 removed)"), "\(build)")
            let told = try Sitegen.run(["explain", "page", page], in: folder).output
            #expect(told.contains("Because this had changed: \(Self.article)."), "\(told)")
            #expect(told.contains("Would leave it as it is"), "\(told)")
        }
    }

    /// Links without words say what other pages are called.
    @Test func aPageThatNamesAnotherIsMadeAgainWithItsTitle() async throws {
        try await withBuiltSite { folder in
            let naming = "content/articles/naming.md"
            func write(_ path: String, _ text: String) throws {
                try Data(text.utf8).write(to: folder.appending(path: path))
            }
            func page(_ path: String) throws -> String {
                try String(contentsOf: folder.appending(path: "public/\(path)/index.html"), encoding: .utf8)
            }
            let head = "---\ntitle: Named\ndate: 2019-01-02\n---\n"
            try write("content/articles/named.md", head + "## Old words {#part}\n")
            try write(naming, "---\ntitle: Naming\ndate: 2019-01-01\n---\nSee [](named.md#part) and [ ](named.md).\n")
            try #require(try Sitegen.run(["build"], in: folder).status == 0)
            #expect(
                try page("articles/naming").contains(">Old words</a> and <a href=\"../named/index.html\">Named</a>."))
            #expect(try page("articles").contains("See Old words and Named."))
            try write("content/articles/named.md", head + "## New words {#part}\n")
            #expect(try Sitegen.run(["build"], in: folder).status == 0)
            #expect(try page("articles/naming").contains(">New words</a> and "))
            #expect(try page("articles").contains("See New words and Named."))
        }
    }

    @Test func aFigureThatChangedIsMadeAgainWhereItIsShown() async throws {
        try await withBuiltSite { folder in
            try edit("content/stats/observations/daily.yaml", in: folder) {
                $0.replacingOccurrences(of: "- id: 2019-loss\n", with: "- id: 2019-loss\n  comment: Rounded.\n")
            }
            for page in ["/stats/2019-loss/", "/articles/spring-campaign/"] {
                #expect(try future(of: page, in: folder).contains("the figure 2019-loss"), "\(page)")
            }
            #expect(try future(of: "/metrics/loss/", in: folder) == "the figures of the metric loss")
            for page in ["/stats/2019-detained/", "/metrics/arrests/", "/articles/", "/404.html", "/method/"] {
                #expect(try future(of: page, in: folder) == "", "\(page)")
            }
        }
    }

    @Test func aTemplateThatChangedMakesThePagesOfItsKindAgain() async throws {
        try await withBuiltSite { folder in
            let templates = folder.appending(path: "templates")
            try FileManager.default.createDirectory(at: templates, withIntermediateDirectories: true)
            try Data("<!DOCTYPE html><title>{{title}}</title>".utf8)
                .write(to: templates.appending(path: "article.mustache"))
            #expect(try future(of: "/articles/spring-campaign/", in: folder) == "the template article")
            for page in ["/timeline/", "/method/", "/stats/2019-loss/"] {
                #expect(try future(of: page, in: folder) == "", "\(page)")
            }
        }
    }

    private static let article = "content/articles/spring-campaign.md"

    @Test func aPageThatIsNotThereIsRefusedWithTheNearest() async throws {
        try await withBuiltSite { folder in
            let result = try Sitegen.run(["explain", "page", "/timelin/"], in: folder)
            #expect(result.status == 1 && result.output == "")
            #expect(result.errors.contains("The site has no page at “/timelin/”."))
            #expect(result.errors.contains("Did you mean “/timeline/”?"))
        }
    }
}
