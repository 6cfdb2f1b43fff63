import ArgumentParser
import Building

extension ListCommand {
    /// `sitegen list stats`
    struct Stats: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "stats", abstract: "List every figure.",
            discussion: CommandHelp.text(
                """
                Columns: id, metric, campaign, period, as_reported, missing, source, status, cited_by. metric is the label; \
                campaign and source are ids; cited_by is the number of pages whose text cites the figure.
                """,
                examples: "sitegen list stats --format csv"))

        @OptionGroup var chosen: ContentArguments

        @OptionGroup var present: ClockArguments

        @Option(help: "How the list is written: text, json or csv.")
        var format = Format.text

        func run() async throws {
            try await ListCommand.answer(format, \.figures, chosen, now: try present.now())
        }
    }
}
