import ArgumentParser
import Explaining

extension ExplainCommand {
    /// `sitegen explain period`
    struct Period: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "period", abstract: "Say what a date or a period in EDTF means.",
            discussion: CommandHelp.text(
                "A year before the common era goes after two hyphens.",
                examples: "sitegen explain period 2018-02/2018-07", "sitegen explain period -- -0044"))

        @Argument(help: ArgumentHelp("A date or a period in EDTF, level 1: 2018-02/2018-07.", valueName: "edtf"))
        var period: String

        @Option(help: "How the answer is written: text or json.")
        var format = Format.text

        func run() async throws {
            try await ExplainCommand.answer(format) { () throws(Refusal) in try PeriodExplanation.of(period) }
        }
    }
}
