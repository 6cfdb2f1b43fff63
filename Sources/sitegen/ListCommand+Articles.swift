import ArgumentParser
import Building

extension ListCommand {
    /// `sitegen list articles`
    struct Articles: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "articles", abstract: "List every article with its address.",
            discussion: CommandHelp.text(
                """
                Columns: address, title, date, file, left_out. The newest stands first, those without a date last. left_out \
                says why a build would not publish an article: draft, future, expired, or unreadable where nobody knows \
                what its front matter says; it is empty for the others.
                """,
                examples: "sitegen list articles --format csv"))

        @OptionGroup var chosen: ContentArguments

        @OptionGroup var present: ClockArguments

        @Option(help: "How the list is written: text, json or csv.")
        var format = Format.text

        func run() async throws {
            try await ListCommand.answer(format, \.articles, chosen, now: try present.now())
        }
    }
}
