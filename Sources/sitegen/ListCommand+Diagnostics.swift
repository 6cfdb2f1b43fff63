import ArgumentParser
import Building

extension ListCommand {
    /// `sitegen list diagnostics`
    struct Diagnostics: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "diagnostics", abstract: "List every check with its severity and its rule.",
            discussion: CommandHelp.text(
                """
                Columns: id, severity, rule. "sitegen explain diagnostic ID" shows an example.
                """,
                examples: "sitegen list diagnostics --format json"))

        @Option(help: "How the list is written: text, json or csv.")
        var format = Format.text

        func run() async throws {
            try await ListCommand.answer(format, DiagnosticListing.all)
        }
    }
}
