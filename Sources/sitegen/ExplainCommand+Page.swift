import ArgumentParser
import Building
import Explaining
import Foundation

extension ExplainCommand {
    /// `sitegen explain page`
    struct Page: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "page",
            abstract: "Tell what a page is made of, why it was last made, and whether a build would make it again.")

        @Argument(help: "The page's address from the site's root, such as /articles/2019/.")
        var route: String

        @OptionGroup var place: OutputArguments

        @Option(help: ArgumentHelp("The site's folder.", valueName: "dir"))
        var root = "."

        @Flag(help: "Take drafts too.")
        var drafts = false

        @Flag(help: "Take pages whose date is in the future too.")
        var future = false

        @Flag(help: "Take expired pages too.")
        var expired = false

        @Option(help: "How the answer is written: text or json.")
        var format = Format.text

        func run() async throws {
            let folder = URL(filePath: root, directoryHint: .isDirectory).standardizedFileURL
            let output = place.folder(of: folder)
            let options = BuildOptions(
                root: folder, output: nil, baseURL: place.baseURL, drafts: drafts, future: future, expired: expired,
                strict: false, now: try PresentTime.ofEnvironment().seconds, program: ProgramMark.text)
            let answer = try await Console.orDiskError {
                try await SiteBuild(options).explain(page: route, in: output)
            }
            try await ExplainCommand.answer(format) { () throws(Refusal) in try answer.get() }
        }
    }
}
