import ArgumentParser
import Building

extension ListCommand {
    /// `sitegen list sources`
    struct Sources: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "sources", abstract: "List every source with the number of its figures.",
            discussion: CommandHelp.text(
                """
                Columns: id, title, publisher, date, language, tier, figures.
                """,
                examples: "sitegen list sources --format json"))

        @OptionGroup var place: RootArguments

        @OptionGroup var present: ClockArguments

        @Option(help: "How the list is written: text, json or csv.")
        var format = Format.text

        func run() async throws {
            try await ListCommand.answer(format, \.sources, place, now: try present.now())
        }
    }
}
