import Foundation
import Testing

/// The site that `sitegen new site` makes.
enum SampleReport {
    /// In a folder that is removed when `body` is done.
    static func withSite(_ body: (URL) async throws -> Void) async throws {
        try await Workshop.withTemporaryFolder { folder in
            try #require(try Sitegen.run(["new", "site", "report"], in: folder).status == 0)
            try await body(folder.appending(path: "report"))
        }
    }

    /// A build without a word of complaint, but for what is still an example.
    static func expectCleanBuild(
        of site: URL, _ arguments: [String] = [], sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let build = try Sitegen.run(["build", "--drafts"] + arguments, in: site)
        #expect(build.status == 0, "\(build.errors)", sourceLocation: sourceLocation)
        let told = build.errors.matches(of: /(?m)^[a-z]+\[([a-z-]+)\]/).map { String($0.1) }
        #expect(Set(told).isSubset(of: ["example-left"]), "\(build.errors)", sourceLocation: sourceLocation)
    }

    /// The text of a site's file.
    static func text(_ path: String, in site: URL) throws -> String {
        try String(contentsOf: site.appending(path: path), encoding: .utf8)
    }

    /// Writes a site's file.
    static func write(_ text: String, to path: String, in site: URL) throws {
        let location = site.appending(path: path)
        try FileManager.default.createDirectory(
            at: location.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: location)
    }
}
