import Foundation
import Testing

/// What stands in `.sitegen/` may have come with somebody else's site.
@Suite struct CacheFolderTests {
    /// Each name that a build has left there, and those that it needs for a moment, as links to a file outside.
    @Test(.timeLimit(.minutes(10))) func noBuildWritesThroughASymbolicLink() async throws {
        try await Workshop.withTemporaryFolder { folder in
            let site = folder.appending(path: "site")
            try PlainSite(articles: 3).write(edition: 0, to: site.appending(path: "content"))
            try #require(try Sitegen.run(["build"], in: site).status == 0)
            let expected = try FolderSnapshot(site.appending(path: "public"))
            let cache = site.appending(path: ".sitegen")
            let left = (try? FileManager.default.contentsOfDirectory(atPath: cache.path)) ?? []
            let precious = folder.appending(path: "precious")
            var overwritten: Set<String> = []
            for name in Set(left + left.map { "\($0).new" } + ["build", "build.new", "clock", "pages"]).sorted() {
                try? FileManager.default.removeItem(at: cache)
                try FileManager.default.createDirectory(at: cache, withIntermediateDirectories: true)
                try Data("mine".utf8).write(to: precious)
                try FileManager.default.createSymbolicLink(
                    at: cache.appending(path: name), withDestinationURL: precious)
                for _ in 0..<2 { #expect(try Sitegen.run(["build"], in: site).status == 0) }
                if FileManager.default.contents(atPath: precious.path) != Data("mine".utf8) { overwritten.insert(name) }
                #expect(try FolderSnapshot(site.appending(path: "public")) == expected, ".sitegen/\(name)")
            }
            #expect(overwritten == [])
        }
    }
}
