import ArgumentParser
import Building
import Explaining

extension ExplainCommand {
    /// `sitegen explain compare`
    struct Compare: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "compare", abstract: "Say how far two figures compare, and what may be computed of them.",
            discussion: CommandHelp.text(examples: "sitegen explain compare 2024-bags 2025-bags"))

        @Argument(help: "A figure's id.", completion: Completions.ids(\.figures))
        var first: String

        @Argument(help: "Another figure's id.", completion: Completions.ids(\.figures))
        var second: String

        @OptionGroup var place: RootArguments

        @Option(help: "How the answer is written: text or json.")
        var format = Format.text

        func validate() throws {
            if first == second { throw ValidationError("A figure is compared with another one, not with itself.") }
        }

        func run() async throws {
            let site = try await ExplainCommand.inspect(place.rootFolder)
            try await ExplainCommand.answer(format) { () throws(Refusal) in try site.comparison(first, second) }
        }
    }
}
