import Foundation
import Testing

/// What shells offer, asked of a real bash.
@Suite struct CompletionTests {
    /// What bash offers for the last of some words.
    private func offered(_ words: [String], in folder: URL) throws -> [String] {
        let script = """
            sitegen() { '\(Workshop.binary.path)' "$@"; }
            eval "$(sitegen --generate-completion-script bash)" || exit 3
            COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}; COMPREPLY=()
            _sitegen "$1" "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
            [ ${#COMPREPLY[@]} = 0 ] || printf '%s\\n' "${COMPREPLY[@]}"
            """
        let result = try Program.run(
            URL(filePath: "/usr/bin/env"), ["bash", "-c", script, "bash", "sitegen"] + words, in: folder)
        #expect(result.status == 0 && result.errors.isEmpty, "\(result)")
        return result.output.split(separator: "\n").map(String.init)
    }

    @Test func bashCompletesEveryCommand() async throws {
        let tree = try CommandTree.read()
        let verbs = (tree.subcommands ?? []).map(\.commandName)
        try #require(verbs.count > 8)
        let all = try offered([""], in: Workshop.root)
        #expect(Set(all).isSuperset(of: verbs))
        for command in tree.all {
            let words = command.line.split(separator: " ").dropFirst().map(String.init)
            guard let last = words.last else { continue }
            let found = try offered(Array(words.dropLast()) + [String(last.dropLast())], in: Workshop.root)
            #expect(found.contains(last), "\(command.line): \(found)")
        }
    }

    @Test func bashCompletesIDsOfTheSite() async throws {
        try await SampleReport.withSite { site in
            let elsewhere = site.deletingLastPathComponent()
            let cases: [(words: [String], folder: URL, expected: [String])] = [
                (["explain", "stat", "2024-b"], site, ["2024-bags", "2024-bags-harbour"]),
                (["explain", "stat", "2024-b"], elsewhere, []),
                (["explain", "stat", "--root", "report", "2025-v"], elsewhere, ["2025-volunteers"]),
                (["explain", "diagnostic", "broken-"], site, ["broken-heading", "broken-link"]),
                (["new", "comparison", "--metric", ""], site, ["volunteers", "bags"]),
                (["build", "--root", "rep"], elsewhere, ["report"]),
                (["build", "--format", ""], site, ["text", "json", "github"]),
            ]
            for (words, folder, expected) in cases {
                let found = try offered(words, in: folder)
                #expect(found == expected, "\(words)")
            }
        }
    }

    /// bash evaluates what it offers, so what is no id must not get there.
    @Test func nothingOfASiteIsEvaluated() async throws {
        try await SampleReport.withSite { site in
            try SampleReport.write(
                "- id: \"$(touch harm)\"\n  label: X\n  unit: x\n  definition: X\n  counting_rule: X\n",
                to: "content/stats/metrics.yaml", in: site)
            let found = try offered(["new", "comparison", "--metric", ""], in: site)
            #expect(found == [])
            #expect(!FileManager.default.fileExists(atPath: site.appending(path: "harm").path))
        }
    }
}
