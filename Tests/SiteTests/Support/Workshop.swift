import Foundation

/// Where things stand while the tests run.
enum Workshop {
    /// The package's folder.
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    static let fixtures = root.appending(path: "Tests/Fixtures", directoryHint: .isDirectory)

    /// The binary that this build made.
    static let binary: URL = {
        #if os(macOS)
            Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }!.bundleURL
                .deletingLastPathComponent().appending(path: "sitegen")
        #else
            URL(filePath: CommandLine.arguments[0]).standardizedFileURL.deletingLastPathComponent()
                .appending(path: "sitegen")
        #endif
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
    static let isCI = ProcessInfo.processInfo.environment["CI"] == "true"
}
