import Foundation

/// Where things stand while the tests run.
enum Workshop {
    /// The package's folder.
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    static let fixtures = root.appending(path: "Tests/Fixtures", directoryHint: .isDirectory)

    /// The binary that this build made.
    static let binary: URL = {
        // On macOS the tests are a bundle that another program runs; on Linux they are a program of their own.
        let bundle = Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }
        let tests = bundle ?? URL(filePath: CommandLine.arguments[0]).standardizedFileURL
        return tests.deletingLastPathComponent().appending(path: "sitegen")
    }()

    /// A new folder, removed when `body` is done.
    static func withTemporaryFolder<Result>(_ body: (URL) async throws -> Result) async throws -> Result {
        let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
            .appending(path: "sitegen-\(UUID().uuidString)", directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try await body(folder)
    }

    /// The folders inside a folder, by name.
    static func cases(in folder: String) -> [String] {
        let location = fixtures.appending(path: folder)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: location.path)) ?? []
        return names.filter { !$0.hasPrefix(".") }.sorted()
    }

    static let updatesGolden = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"
    static let isCI = !["", "0", "false"].contains(ProcessInfo.processInfo.environment["CI"] ?? "")
}
