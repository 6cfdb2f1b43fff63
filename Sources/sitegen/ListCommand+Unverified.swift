import ArgumentParser
import Building

extension ListCommand {
    /// `sitegen list unverified`
    struct Unverified: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "unverified",
            abstract: "List the figures that nobody has held against their documents as they are now.",
            discussion: CommandHelp.text(
                """
                Columns: id, as_reported, source, document, paragraph, last_verified. A figure is verified where \
                content/stats/verified.csv says so and its words, its paragraph and its document are the same since; \
                last_verified is the day on which one agreed that has changed since. sitegen check --documents DIR \
                --record verifies.
                """,
                examples: "sitegen list unverified"))

        @OptionGroup var place: RootArguments

        @OptionGroup var present: ClockArguments

        @Option(help: "How the list is written: text, json or csv.")
        var format = Format.text

        func run() async throws {
            try await ListCommand.answer(format, \.unverified, place, now: try present.now())
        }
    }
}
