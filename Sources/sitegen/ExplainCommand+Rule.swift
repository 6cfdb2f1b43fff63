import ArgumentParser
import Explaining

extension ExplainCommand {
    /// `sitegen explain diagnostic`
    struct Rule: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "diagnostic", abstract: "Show what a check wants, with an example; or list all checks.",
            discussion: CommandHelp.text(
                examples: "sitegen explain diagnostic broken-link", "sitegen explain diagnostic"))

        @Argument(help: "The name that stands in brackets before a message.", completion: Completions.checks)
        var id: String?

        @Option(help: "How the answer is written: text or json.")
        var format = Format.text

        func run() async throws {
            try await ExplainCommand.answer(format) { () throws(Refusal) in
                guard let id else { return DiagnosticExplanation.all }
                return try DiagnosticExplanation.of(id)
            }
        }
    }
}
