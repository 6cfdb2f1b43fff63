import Foundation
import Testing

/// Every folder of Tests/Fixtures/sites is a test: `input/` is built, its messages are compared with
/// `expected-diagnostics.txt`, and what it publishes with `expected/`, where there is one.
///
/// With an error among the messages the site must fail and publish nothing; else it must build. `command.txt` names
/// another command than `build`, `arguments.txt` holds further arguments, one a line.
@Suite struct GoldenSiteTests {
    @Test(arguments: Workshop.cases(in: "sites"))
    func buildsAsExpected(_ name: String) async throws {
        let fixture = Workshop.fixtures.appending(path: "sites/\(name)")
        let expected = fixture.appending(path: "expected", directoryHint: .isDirectory)
        let messages = fixture.appending(path: "expected-diagnostics.txt")
        let command = try? String(contentsOf: fixture.appending(path: "command.txt"), encoding: .utf8)
        let arguments = try? String(contentsOf: fixture.appending(path: "arguments.txt"), encoding: .utf8)
        try await Workshop.withTemporaryFolder { folder in
            let site = folder.appending(path: "input")
            try FileManager.default.copyItem(at: fixture.appending(path: "input"), to: site)
            let result = try Sitegen.run(
                [(command ?? "build").trimmingCharacters(in: .whitespacesAndNewlines)]
                    + (arguments ?? "").split(separator: "\n").map(String.init), in: site,
                environment: ["NO_COLOR": "1"])
            let output = site.appending(path: "public")
            if Workshop.updatesGolden {
                #expect(!Workshop.isCI, "golden files are not rewritten under CI")
                if !Workshop.isCI { try Self.rewrite(expected, messages, from: output, result) }
                Issue.record("\(name): golden files rewritten; run again without UPDATE_GOLDEN")
                return
            }
            let told = try String(contentsOf: messages, encoding: .utf8)
            #expect(
                result.errors == told, "\(UnifiedDiff.text(from: told, to: result.errors, name: "diagnostics"))")
            let isFailure = told.contains(/(?m)^error\[/)
            #expect(result.status == (isFailure ? 1 : 0))
            #expect(
                !isFailure || !FileManager.default.fileExists(atPath: output.appending(path: "index.html").path))
            if FileManager.default.fileExists(atPath: expected.path) {
                let differences = try FolderSnapshot(expected).differences(
                    to: FolderSnapshot(output, leavingOut: Self.isUncompared))
                #expect(differences.isEmpty, "\(differences)")
            }
        }
    }

    /// What is the same for every site: the theme's assets, and the error page.
    private static func isUncompared(_ path: String) -> Bool {
        [".sitegen-manifest", "assets/style.css", "assets/favicon.svg", "404.html"].contains(path)
    }

    private static func rewrite(
        _ expected: URL, _ messages: URL, from output: URL, _ result: CommandResult
    ) throws {
        let isCompared = FileManager.default.fileExists(atPath: expected.path)
        try? FileManager.default.removeItem(at: expected)
        if isCompared, result.status == 0 { try FolderSnapshot(output, leavingOut: isUncompared).write(to: expected) }
        try Data(result.errors.utf8).write(to: messages)
    }
}
