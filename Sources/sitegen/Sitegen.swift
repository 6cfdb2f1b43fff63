import ArgumentParser

/// The command line.
@main
struct Sitegen: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sitegen",
        abstract: "Builds a report site in which every number leads to its source.",
        discussion: """
            A site is a folder with content/ (Markdown articles and stat files), and perhaps templates/.
            Exit codes: 0 done, 1 the content has errors (or what explain is asked for does not exist), 64 usage, 74 disk.
            """,
        version: "sitegen 0.1.0",
        subcommands: [
            BuildCommand.self, CheckCommand.self, VerifyCommand.self, ExplainCommand.self, ListCommand.self,
            RenderCommand.self, SchemaCommand.self, ServeCommand.self,
        ])
}
