import ArgumentParser
import Building
import Explaining

extension ExplainCommand {
    /// `sitegen explain page`
    struct Page: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "page",
            abstract: "Tell what a page is made of, why it was last made, and whether a build would make it again.",
            discussion: CommandHelp.text(examples: "sitegen explain page /articles/spring-clean-up-2024/"))

        @Argument(help: "The page's address from the site's root, such as /articles/2019/.")
        var route: String

        @OptionGroup var place: OutputArguments

        @OptionGroup var chosen: ContentArguments

        @OptionGroup var present: ClockArguments

        @Option(help: "How the answer is written: text or json.")
        var format = Format.text

        func run() async throws {
            let output = place.folder(of: chosen.rootFolder)
            let options = BuildOptions(
                root: chosen.rootFolder, output: nil, baseURL: place.baseURL, drafts: chosen.drafts,
                future: chosen.future, expired: chosen.expired, strict: false,
                now: try present.now(), program: ProgramMark.text)
            let answer = try await Console.orDiskError {
                try await SiteBuild(options).explain(page: route, in: output)
            }
            try await ExplainCommand.answer(format) { () throws(Refusal) in try answer.get() }
        }
    }
}
