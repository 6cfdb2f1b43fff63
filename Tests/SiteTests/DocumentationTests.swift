import Diagnostics
import Foundation
import Testing

/// What the documents say is true.
@Suite struct DocumentationTests {
    private func text(_ name: String) throws -> String {
        try String(contentsOf: Workshop.root.appending(path: name), encoding: .utf8)
    }

    /// CONTRIBUTING.md lists every diagnostic with its rule, and none that does not exist.
    @Test func contributingListsEveryDiagnostic() throws {
        let rows = try text("CONTRIBUTING.md").matches(of: /\n\| `([a-z0-9-]+)` \| (error|warning) \| (.*) \|/)
        let listed = rows.map { "\($0.1) \($0.2) \($0.3)" }
        let known = DiagnosticID.allCases.map { "\($0.rawValue) \($0.severity.rawValue) \($0.rule)" }
        #expect(listed.sorted() == known.sorted())
        #expect(listed == listed.sorted())
    }

    /// README.md lists every flag of every command, and none that does not exist.
    @Test func readmeListsEveryFlag() throws {
        let arguments = try CommandTree.read().all.flatMap { $0.arguments ?? [] }
        let flags = Set(arguments.flatMap { $0.names ?? [] }.filter { $0.kind == "long" }.map { "--\($0.name)" })
        let listed = Set(try text("README.md").matches(of: /\n\| `(--[a-z-]+)/).map { String($0.1) })
        #expect(listed == flags.subtracting(["--version", "--help"]))
        #expect(flags.count > 8)
    }

    /// ARCHITECTURE.md's table of rooms is Package.swift's, with the same dependencies.
    @Test func architectureListsEveryRoom() throws {
        let package = try text("Package.swift")
        let targets = package.matches(of: /(?:room\(\s*|name: )"([A-Za-z-]+)"/).map { String($0.1) }
        let rooms = Set(targets).subtracting(["sitegen-package"])
        let listed = try text("ARCHITECTURE.md").matches(of: /\n\| `([A-Za-z-]+)` \|/).map { String($0.1) }
        let folders = Set(
            try FileManager.default.contentsOfDirectory(atPath: Workshop.root.appending(path: "Sources").path)
                .filter { !$0.hasPrefix(".") })
        #expect(Set(listed) == folders)
        #expect(folders.isSubset(of: rooms.union(["sitegen"])))
    }

    /// The example of README.md, put together as it says, is a site that builds.
    @Test func theExampleOfTheReadmeBuilds() async throws {
        let blocks = try text("README.md").matches(of: /```(markdown|yaml)\n((?s:.*?))```/)
        try #require(blocks.count == 4)
        try await Workshop.withTemporaryFolder { folder in
            for block in blocks {
                let text = String(block.2)
                let name = text.firstMatch(of: /^# (\S+)/).map { "content/stats/\($0.1)" }
                let location = folder.appending(path: name ?? "content/articles/first.md")
                try FileManager.default.createDirectory(
                    at: location.deletingLastPathComponent(), withIntermediateDirectories: true)
                let citation = name == nil ? "\n[over 1,200 suspects](stat:2026-arrests)\n" : ""
                try Data((text + citation).utf8).write(to: location)
            }
            let result = try Sitegen.run(["build", "--clock", "2026-04-01"], in: folder)
            #expect(result.status == 0, "\(result.errors)")
            #expect(result.output.contains("1 figure, 1 warning"), "\(result.output)")
        }
    }

    /// Paths and commands that the documents name are there.
    @Test func namedFilesExist() throws {
        for name in ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"] {
            for match in try text(name).matches(
                of: /`((?:Sources|Tests|content|templates)\/[A-Za-z0-9_\/.-]*[A-Za-z0-9])`/)
            {
                let path = String(match.1)
                #expect(
                    FileManager.default.fileExists(atPath: Workshop.root.appending(path: path).path), "\(name): \(path)"
                )
            }
        }
        let makefile = try text("Makefile")
        for match in try text("README.md").matches(of: /`make ([a-z]+)/) {
            #expect(makefile.contains("\n\(match.1):"), "make \(match.1)")
        }
    }

    /// The project speaks of itself alone.
    @Test func noDocumentNamesAPlaceOfThisMachine() throws {
        for name in ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"] {
            let text = try text(name)
            #expect(!text.contains("/work/") && !text.contains("/root/"), "\(name)")
        }
    }
}
