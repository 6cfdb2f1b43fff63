import ArgumentParser

/// The command line.
@main
struct Sitegen: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sitegen",
        abstract: "Builds a report site in which every number leads to its source.",
        discussion: CommandHelp.text(
            """
            A site is a folder with content/ (Markdown articles and stat files), and perhaps templates/.

            The first steps: "sitegen new site my-report" makes a small one to be written over, "sitegen build --root \
            my-report" publishes it into my-report/public/. "sitegen help VERB" tells of one verb.

            Exit codes: 0 done, 1 the content has errors (or what is asked for does not exist), 64 usage, 74 disk.
            """,
            examples: "sitegen new site my-report", "sitegen build --root my-report"),
        version: "sitegen 0.1.0",
        groupedSubcommands: [
            CommandGroup(name: "Write", subcommands: [NewCommand.self, ServeCommand.self, CheckCommand.self]),
            CommandGroup(name: "Publish", subcommands: [BuildCommand.self, VerifyCommand.self, CleanCommand.self]),
            CommandGroup(name: "Ask", subcommands: [ListCommand.self, ExplainCommand.self, DiffCommand.self]),
            CommandGroup(name: "Tools", subcommands: [SchemaCommand.self, RenderCommand.self]),
        ])
}
