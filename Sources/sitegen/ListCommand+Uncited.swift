import ArgumentParser
import Building

extension ListCommand {
    /// `sitegen list uncited`
    struct Uncited: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "uncited", abstract: "List the figures that no page cites.",
            discussion: CommandHelp.text(
                """
                Columns: id, metric, campaign, period, as_reported, missing, source, status, as of sitegen list stats.
                """,
                examples: "sitegen list uncited"))

        @OptionGroup var chosen: ContentArguments

        @OptionGroup var present: ClockArguments

        @Option(help: "How the list is written: text, json or csv.")
        var format = Format.text

        func run() async throws {
            try await ListCommand.answer(format, \.uncited, chosen, now: try present.now())
        }
    }
}
