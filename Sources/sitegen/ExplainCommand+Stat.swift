import ArgumentParser
import Building
import Explaining

extension ExplainCommand {
    /// `sitegen explain stat`
    struct Stat: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "stat", abstract: "Tell everything that the report says of a figure.",
            discussion: CommandHelp.text(examples: "sitegen explain stat 2024-volunteers"))

        @Argument(help: "The figure's id.", completion: Completions.ids(\.figures))
        var id: String

        @OptionGroup var place: RootArguments

        @Option(help: "How the answer is written: text or json.")
        var format = Format.text

        func run() async throws {
            let site = try await ExplainCommand.inspect(place.rootFolder)
            try await ExplainCommand.answer(format) { () throws(Refusal) in try site.figure(id) }
        }
    }
}
