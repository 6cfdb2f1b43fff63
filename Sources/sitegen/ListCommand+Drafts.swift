import ArgumentParser
import Building

extension ListCommand {
    /// `sitegen list drafts`
    struct Drafts: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "drafts", abstract: "List the pages that are left out because they are drafts.",
            discussion: CommandHelp.text(
                """
                Columns: file, title, date.
                """,
                examples: "sitegen list drafts"))

        @OptionGroup var place: RootArguments

        @OptionGroup var present: ClockArguments

        @Option(help: "How the list is written: text, json or csv.")
        var format = Format.text

        func run() async throws {
            try await ListCommand.answer(format, \.drafts, place, now: try present.now())
        }
    }
}
