import ArgumentParser
import Building

extension ListCommand {
    /// `sitegen list routes`
    struct Routes: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "routes", abstract: "List every address of the site.",
            discussion: CommandHelp.text(
                """
                Columns: address, kind, template, file. kind is that of a page, as in sitegen list names, or file for what \
                no template makes, or asset for what is copied. file is where the page, the entry or the copy comes from; \
                it is empty for lists and for the default theme's.
                """,
                examples: "sitegen list routes"))

        @OptionGroup var chosen: ContentArguments

        @OptionGroup var present: ClockArguments

        @Option(help: "How the list is written: text, json or csv.")
        var format = Format.text

        func run() async throws {
            try await ListCommand.answer(format, \.routes, chosen, now: try present.now())
        }
    }
}
