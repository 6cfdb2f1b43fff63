import ArgumentParser
import Building

extension ListCommand {
    /// `sitegen list future`
    struct Future: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "future", abstract: "List the pages that are left out until their day comes.",
            discussion: CommandHelp.text(
                """
                Columns: file, title, date. The date is the one from which a build publishes the page: publishDate, or date.
                """,
                examples: "sitegen list future --clock 2026-07-01"))

        @OptionGroup var place: RootArguments

        @OptionGroup var present: ClockArguments

        @Option(help: "How the list is written: text, json or csv.")
        var format = Format.text

        func run() async throws {
            try await ListCommand.answer(format, \.future, place, now: try present.now())
        }
    }
}
