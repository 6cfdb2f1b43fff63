import ArgumentParser

/// `sitegen new`
struct NewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Write a new file that builds, with remarks that teach; or a whole small site.",
        discussion: CommandHelp.text(
            "A file that is there already is never written over.",
            examples: "sitegen new site my-report", "sitegen new article \"First results\""),
        subcommands: [Article.self, Comparison.self, Source.self, Observation.self, Site.self])
}
