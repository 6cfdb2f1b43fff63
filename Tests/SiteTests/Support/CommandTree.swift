import Foundation

/// A command as argument-parser describes it.
struct CommandTree: Decodable {
    struct Argument: Decodable {
        struct Name: Decodable {
            let kind: String
            let name: String
        }

        let names: [Name]?
        let abstract: String?
        let discussion: String?
    }

    private struct Tool: Decodable {
        let command: CommandTree
    }

    let superCommands: [String]?
    let commandName: String
    let abstract: String?
    let discussion: String?
    let subcommands: [CommandTree]?
    let arguments: [Argument]?

    /// The real binary's, from the root.
    static func read() throws -> CommandTree {
        let dump = try Sitegen.run(["--experimental-dump-help"], in: Workshop.root).output
        return try JSONDecoder().decode(Tool.self, from: Data(dump.utf8)).command
    }

    /// This one and all below, but for `help`, which argument-parser adds.
    var all: [CommandTree] {
        commandName == "help" ? [] : [self] + (subcommands ?? []).flatMap(\.all)
    }

    /// `sitegen explain stat`
    var line: String { ((superCommands ?? []) + [commandName]).joined(separator: " ") }

    /// The example lines of `--help`.
    var examples: [String] {
        let lines = (discussion ?? "").components(separatedBy: "\n")
        guard let heading = lines.firstIndex(of: "EXAMPLES:") else { return [] }
        return lines[(heading + 1)...].map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }
}
