import Foundation
import Testing

/// Every page that is published, held against the Nu HTML checker. Without it or Java this is skipped, never in CI.
@Suite(
    .enabled(
        if: (Checkers.nu != nil && Checkers.java != nil) || Workshop.isCI,
        "The Nu HTML checker is not in .build/venv, or there is no Java; make test installs both."))
struct HTMLTests {
    struct Message: Decodable, CustomStringConvertible {
        let type: String
        let url: String
        let lastLine: Int?
        let message: String
        let extract: String?

        var description: String {
            let place = url.components(separatedBy: "-under-test/").last ?? url
            return "\(place):\(lastLine ?? 0): \(message) \(extract ?? "")"
        }
    }

    @Test func everyPageIsHTML() async throws {
        try #require(Report.build?.status == 0)
        try #require(Gallery.build?.status == 0, "\(Gallery.build?.errors ?? "")")
        for message in try await messages(of: [Report.output, Gallery.output]) { Issue.record("\(message)") }
    }

    @Test func aBadPageIsSeen() async throws {
        try await Workshop.withTemporaryFolder { folder in
            try Data(
                """
                <!DOCTYPE html><html lang="en"><head><title>Bad</title><style>p { colour: red }</style></head>
                <body><p><div>In a paragraph</div></p><ul><b>In a list</b></ul><i id="a"></i><i id="a"></i>
                <section><p>Without a heading</p></section></body></html>
                """.utf8
            ).write(to: folder.appending(path: "bad.html"))
            let found = try await messages(of: [folder]).map(\.message)
            for words in [
                "No “p” element in scope", "CSS: “colour”", "not allowed as child of element “ul”", "Duplicate ID “a”",
            ] {
                #expect(found.contains { $0.contains(words) }, "\(words): \(found)")
            }
            #expect(found.contains { $0.hasPrefix("Section lacks heading") }, "warnings count too: \(found)")
        }
    }

    /// Errors and warnings.
    private func messages(of folders: [URL]) async throws -> [Message] {
        struct Answer: Decodable { let messages: [Message] }
        let java = try #require(Checkers.java, "There is no Java here; make test installs it.")
        let nu = try #require(Checkers.nu, "The Nu HTML checker is not in .build/venv; make test puts it there.")
        let result = try await OwnThread.run {
            try Program.run(
                java,
                ["-Xss4m", "-jar", nu.path, "--format", "json", "--stdout", "--exit-zero-always", "--skip-non-html"]
                    + folders.map(\.path), in: Workshop.root)
        }
        try #require(result.status == 0, "\(result.errors)")
        let answer = try JSONDecoder().decode(Answer.self, from: Data(result.output.utf8))
        // The style sheet is no page; StyleTests asks the browser about its rules and declarations.
        return answer.messages
    }
}
