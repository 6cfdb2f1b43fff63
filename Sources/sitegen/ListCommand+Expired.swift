import ArgumentParser
import Building

extension ListCommand {
    /// `sitegen list expired`
    struct Expired: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "expired", abstract: "List the pages that are left out since their day is over.",
            discussion: CommandHelp.text(
                """
                Columns: file, title, date. The date is expiryDate, from which on no build publishes the page.
                """,
                examples: "sitegen list expired"))

        @OptionGroup var place: RootArguments

        @OptionGroup var present: ClockArguments

        @Option(help: "How the list is written: text, json or csv.")
        var format = Format.text

        func run() async throws {
            try await ListCommand.answer(format, \.expired, place, now: try present.now())
        }
    }
}
