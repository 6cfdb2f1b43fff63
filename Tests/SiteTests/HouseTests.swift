import Foundation
import Testing

/// The rules of the house that a compiler does not know.
@Suite struct HouseTests {
    static let sources: [String: String] = {
        let files = (try? FolderSnapshot(Workshop.root.appending(path: "Sources")).files) ?? [:]
        return files.filter { $0.key.hasSuffix(".swift") }.mapValues { String(decoding: $0, as: UTF8.self) }
    }()

    @Test func nothingIsPublicAndNothingIsForced() throws {
        try #require(Self.sources.count > 80)
        for (path, text) in Self.sources {
            for line in text.split(separator: "\n") where !line.drop(while: \.isWhitespace).hasPrefix("//") {
                for word in [
                    "public struct", "public func", "public let", "public var", "public enum", "public init",
                    "@unchecked Sendable", "nonisolated(unsafe)", "try!", "as!", "fatalError(",
                ]
                where line.contains(word) {
                    Issue.record("\(path): \(line)")
                }
            }
        }
    }

    @Test func everyPackageDeclarationIsDocumented() throws {
        try #require(Self.sources.count > 80)
        let declaration =
            /^package (internal\(set\) |private\(set\) |static |consuming |mutating |indirect )*(struct|enum|protocol|func|typealias|let|var|subscript)\b/
        for (path, text) in Self.sources {
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
                $0.drop(while: \.isWhitespace)
            }
            for (index, line) in lines.enumerated()
            where line.prefixMatch(of: declaration) != nil && !line.contains(" func < (") {
                let before = lines[..<index].last { !$0.hasPrefix("@") }
                #expect(before?.hasPrefix("///") == true, "\(path):\(index + 1): \(line)")
            }
        }
    }

    @Test func filesAreShort() throws {
        try #require(Self.sources.count > 80)
        for (path, text) in Self.sources {
            let count = text.split(separator: "\n", omittingEmptySubsequences: false).count
            #expect(count <= 400, "\(path) has \(count) lines")
        }
        let sizes = Self.sources.values.map { $0.split(separator: "\n", omittingEmptySubsequences: false).count }
            .sorted()
        #expect(sizes[sizes.count / 2] <= 120)
    }

    /// The clock is read in one room only.
    @Test func onlyTheCommandLineReadsTheClock() {
        for (path, text) in Self.sources where !path.hasPrefix("sitegen/") {
            #expect(!text.contains("Date()") && !text.contains("Date.now"), "\(path)")
        }
    }

    @Test func publicHoldsNothingThatIsCommitted() throws {
        let tracked = try String(contentsOf: Workshop.root.appending(path: ".gitignore"), encoding: .utf8)
        for line in ["public/*", ".build*/", "Package.resolved"] { #expect(tracked.contains(line)) }
    }
}
