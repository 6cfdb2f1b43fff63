import Foundation
import Testing

/// A drawing that is kept in Tests/Fixtures/charts and compared byte by byte.
enum GoldenFile {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Fixtures/charts", directoryHint: .isDirectory)

    static func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".svg") }.sorted()
    }

    /// Compares, or rewrites the file and fails where `UPDATE_GOLDEN` is 1.
    static func expect(_ svg: String, is name: String) throws {
        let environment = ProcessInfo.processInfo.environment
        let file = folder.appending(path: "\(name).svg")
        // One element a line, so that a difference can be read.
        let text = svg.replacingOccurrences(of: "><", with: ">\n<") + "\n"
        guard environment["UPDATE_GOLDEN"] != "1" else {
            let isCI = environment["CI"].map { !$0.isEmpty && $0 != "false" } ?? false
            guard !isCI else {
                Issue.record("golden files are not rewritten under CI")
                return
            }
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
            Issue.record("\(name): golden file rewritten; run again without UPDATE_GOLDEN")
            return
        }
        let expected = try #require(try? Data(contentsOf: file), "\(name) has no golden file")
        #expect(Data(text.utf8) == expected, "\(name) is drawn differently:\n\(text)")
    }
}
