import Foundation
import Testing

/// What the real binary writes to a real terminal, and what to a pipe.
@Suite struct TerminalTests {
    private static let files = [
        "content/site.yaml": "title: Small\nbase_url: https://site.example/\n",
        "content/articles/one.md": """
        ---
        title: One
        date: 2024-01-01
        odd: 1
        ---
        网络 👨‍👩‍👧 \(String(repeating: "words and ", count: 30))[x](missing.md) \(String(repeating: "more words ", count: 30))
        A bell \u{7}, a title \u{1B}]0;owned\u{7} and a [link](gone\u{1B}[31m.md).

        """,
    ]

    private func inSite<Result: Sendable>(_ body: @escaping @Sendable (URL) throws -> Result) async throws -> Result {
        try await Workshop.withTemporaryFolder { folder in
            for (path, text) in Self.files {
                let location = folder.appending(path: "site/\(path)")
                try FileManager.default.createDirectory(
                    at: location.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(text.utf8).write(to: location)
            }
            return try await OwnThread.run { try body(folder) }
        }
    }

    private func shown(
        _ columns: UInt16 = 80, _ environment: [String: String] = [:]
    ) async throws -> String {
        try await inSite { folder in
            try PseudoTerminal.run(
                ["check", "--root", "site"], in: folder, columns: columns, environment: environment)
        }
    }

    /// Without colours.
    private func bare(_ text: String) -> String { text.replacing(/\u{1B}\[[0-9;]*m/, with: "") }

    /// The longest line of a report; addresses are never broken, and the last line is no diagnostic.
    private func longest(_ text: String) -> Int {
        bare(text).split(separator: "\n").filter { !$0.hasPrefix("Checked") && !$0.contains("--> ") }.map(\.count)
            .max() ?? 0
    }

    @Test func isColouredOnATerminal() async throws {
        let text = try await shown()
        #expect(text.contains("\u{1B}[1;31merror[broken-link]\u{1B}[0m"))
        #expect(text.contains("\u{1B}[1;35mwarning[unknown-key]\u{1B}[0m"))
        #expect(text.contains("\n  --> site/content/articles/one.md:6:"))
    }

    @Test func letsNoSequenceOfTheContentReachTheTerminal() async throws {
        let text = bare(try await shown())
        #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
        #expect(text.contains("gone<U+001B>[31m.md"))
    }

    @Test(arguments: [44, 57, 100])
    func fitsIntoTheTerminal(_ columns: UInt16) async throws {
        let longest = try await longest(shown(columns))
        #expect(longest <= columns && longest > columns - 20)
    }

    @Test func takesTheWidthOfCOLUMNSFirst() async throws {
        let longest = try await longest(shown(120, ["COLUMNS": "60"]))
        #expect(longest <= 60 && longest > 40)
    }

    /// Then it is as in a log.
    @Test func wrapsNothingWhereTheWidthIsNotKnown() async throws {
        #expect(
            try await shown(0).contains(
                "Only known keys mean something; what a site adds for itself goes under extra.\n"))
    }

    @Test(arguments: [["NO_COLOR": "1"], ["TERM": "dumb"], ["CLICOLOR": "0"], ["NO_COLOR": "x", "FORCE_COLOR": "1"]])
    func isPlainWhereColoursAreNotWanted(_ environment: [String: String]) async throws {
        let text = try await shown(80, environment)
        #expect(!text.contains("\u{1B}") && text.contains("error[broken-link]: "))
        #expect(longest(text) <= 80)
    }

    @Test func anEmptyNoColorSaysNothing() async throws {
        #expect(try await shown(80, ["NO_COLOR": ""]).contains("\u{1B}[1;31m"))
    }

    @Test func isPlainInAPipe() async throws {
        let errors = try await inSite { folder in
            try Sitegen.run(["check", "--root", "site"], in: folder, environment: ["COLUMNS": "40"]).errors
        }
        #expect(!errors.contains("\u{1B}") && longest(errors) > 100)
    }

    @Test(arguments: ["FORCE_COLOR", "CLICOLOR_FORCE"])
    func isColouredInAPipeWhereThatIsForced(_ name: String) async throws {
        let errors = try await inSite { folder in
            try Sitegen.run(["check", "--root", "site"], in: folder, environment: ["NO_COLOR": "", name: "1"]).errors
        }
        #expect(errors.contains("\u{1B}[1;31merror[broken-link]\u{1B}[0m") && longest(errors) > 100)
    }

    @Test(arguments: [(".", "site/"), ("site", ""), ("site/content/articles", "../../")])
    func namesFilesFromTheWorkingFolder(_ here: String, _ way: String) async throws {
        let errors = try await inSite { folder in
            try Sitegen.run(
                ["check", "--root", folder.appending(path: "site").path], in: folder.appending(path: here)
            ).errors
        }
        #expect(errors.contains("\n  --> \(way)content/articles/one.md:6:"))
    }
}
