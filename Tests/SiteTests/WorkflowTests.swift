import Foundation
import Testing

/// `--format github`, as the runner of a workflow reads it.
@Suite struct WorkflowTests {
    /// The properties and the message of a workflow command, as GitHub's runner takes it apart.
    private struct Command: Equatable {
        let name: String
        let properties: [String: String]
        let message: String

        init?(_ line: Substring) {
            guard let match = line.wholeMatch(of: /::([a-z]+) ([^:]*)::(.*)/) else { return nil }
            name = String(match.1)
            properties = Dictionary(
                match.2.split(separator: ",").map { pair in
                    let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
                    return (parts[0], Self.plain(parts[1]))
                }, uniquingKeysWith: { first, _ in first })
            message = Self.plain(String(match.3))
        }

        private static func plain(_ text: String) -> String {
            for (code, sign) in [("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ",")] where text.contains(code) {
                return plain(text.replacing(code, with: sign))
            }
            return text.replacing("%25", with: "%")
        }
    }

    private func annotations(_ result: CommandResult) -> [Command] {
        result.output.split(separator: "\n").filter { $0.hasPrefix("::") }.compactMap(Command.init)
    }

    @Test func namesFileLineColumnAndTitle() async throws {
        try await EvidenceSite.with(["content/a, b: 100%.md": "---\ntitle: A\n---\n[x](no,%20such:%0A.md)\n"]) { site in
            let result = try site.run(["check", "--format", "github"])
            #expect(result.status == 1 && result.errors == "")
            let annotation = try #require(annotations(result).first)
            #expect(annotation.name == "error")
            #expect(
                annotation.properties == [
                    "file": "content/a, b: 100%.md", "line": "4", "col": "5", "endLine": "4", "endColumn": "22",
                    "title": "broken-link",
                ])
            #expect(annotation.message.contains("\n") && !annotation.message.contains("%0A\n"))
            #expect(annotations(result).count == 1)
        }
    }

    /// GitHub finds the file only from the root of the repository.
    @Test func namesFilesFromTheRootOfTheRepository() async throws {
        try await EvidenceSite.with { site in
            try site.edit("content/about.md", "https://paper.example/a?b=1&c=2", "missing.md")
            let repository = site.folder.deletingLastPathComponent()
            let name = site.folder.lastPathComponent
            for (arguments, folder, workspace) in [
                (["--root", name], repository, ""), (["--root", site.folder.path], repository, repository.path),
                ([], site.folder, repository.path), (["--root", "."], site.folder, repository.path + "/"),
            ] {
                let result = try Sitegen.run(
                    ["check", "--format", "github"] + arguments, in: folder,
                    environment: ["GITHUB_WORKSPACE": workspace])
                #expect(
                    annotations(result).map { $0.properties["file"] } == ["\(name)/content/about.md"],
                    "\(result.output)")
            }
            let alone = try Sitegen.run(
                ["check", "--format", "github"], in: site.folder, environment: ["GITHUB_WORKSPACE": ""])
            #expect(annotations(alone).map { $0.properties["file"] } == ["content/about.md"])
        }
    }

    /// What the documents say a workflow runs, runs.
    @Test func theExampleRuns() async throws {
        let text = try String(contentsOf: Workshop.root.appending(path: "CONTRIBUTING.md"), encoding: .utf8)
        let commands = text.matches(of: /- run: sitegen ([^#\n]*)/).map { $0.1.split(separator: " ").map(String.init) }
        #expect(commands.map(\.first) == ["check", "diff"])
        try await EvidenceSite.with { site in
            try #require(try site.run(["build"]).status == 0)
            try site.move("public", to: "published")
            for command in commands { #expect(try site.run(command).status == 0, "\(command)") }
        }
    }
}
