import ArgumentParser

/// `sitegen explain`
struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Tell what sitegen knows of a period, a figure, two figures, a check or a page.",
        discussion: CommandHelp.text(examples: "sitegen explain period 2018-02/2018-07"),
        subcommands: [Period.self, Stat.self, Compare.self, Rule.self, Page.self])

    /// How an explanation is written.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text
        case json
    }
}
