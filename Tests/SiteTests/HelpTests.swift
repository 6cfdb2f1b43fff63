import ArgumentParser
import Foundation
import Testing

@testable import sitegen

/// `--help` of every command.
@Suite struct HelpTests {
    /// Begins of examples that are read by the parser only: they would not end, or ask the network.
    private static let notRun = ["sitegen serve", "sitegen check --external"]

    @Test func everyCommandHasExamplesOfItself() throws {
        let commands = try CommandTree.read().all
        try #require(commands.count > 15)
        for command in commands {
            #expect(!command.examples.isEmpty, "\(command.line)")
            for example in command.examples {
                #expect(example == command.line || example.hasPrefix(command.line + " "), "\(example)")
                #expect(example.count <= 76, "\(example)")
            }
        }
    }

    /// In the site that `sitegen new site` makes, one after the other.
    @Test(.timeLimit(.minutes(10))) func everyExampleWorks() async throws {
        let commands = try CommandTree.read().all
        try await SampleReport.withSite { site in
            try #require(try Sitegen.run(["build"], in: site).status == 0)
            for (number, command) in commands.enumerated() {
                let copy = site.deletingLastPathComponent().appending(path: "copy-\(number)")
                try FileManager.default.copyItem(at: site, to: copy)
                for example in command.examples where !Self.notRun.contains(where: example.hasPrefix) {
                    let script = "sitegen() { '\(Workshop.binary.path)' \"$@\"; }\n\(example)"
                    let result = try Program.run(
                        URL(filePath: "/bin/sh"), ["-c", script], in: copy,
                        environment: ["SOURCE_DATE_EPOCH": "1767225600", "PATH": "/usr/bin:/bin"])
                    #expect(result.status == 0, "\(example)\n\(result.errors)")
                }
            }
        }
    }

    @Test func everyExampleIsReadByTheParser() throws {
        for example in try CommandTree.read().all.flatMap(\.examples) {
            let line = example.components(separatedBy: " < ")[0]
            let words = line.matches(of: /"([^"]*)"|(\S+)/).map { String($0.1 ?? $0.2 ?? "") }
            do {
                _ = try sitegen.Sitegen.parseAsRoot(Array(words.dropFirst()))
            } catch {
                Issue.record("\(example): \(error)")
            }
        }
    }

    /// argument-parser's manual page drops everything else.
    @Test func everyTextIsASCII() throws {
        for command in try CommandTree.read().all {
            let texts =
                [command.abstract, command.discussion]
                + (command.arguments ?? []).flatMap { [$0.abstract, $0.discussion] }
            for text in texts.compactMap({ $0 }) {
                #expect(text.utf8.count == text.unicodeScalars.count, "\(command.line): \(text)")
            }
        }
    }

    @Test func theRootTellsTheFirstStepsAndGroupsTheCommands() throws {
        let help = try Sitegen.run(["--help"], in: Workshop.root).output
        for words in ["The first steps:", "sitegen new site my-report", "WRITE SUBCOMMANDS:", "PUBLISH SUBCOMMANDS:"] {
            #expect(help.contains(words), "\(words)")
        }
        #expect(!help.contains("\nSUBCOMMANDS:"))
    }
}
