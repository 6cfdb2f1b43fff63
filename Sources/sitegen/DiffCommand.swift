import ArgumentParser
import Building
import Diagnostics
import Explaining
import Foundation
import Writing

/// `sitegen diff`
struct DiffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Tell which figures, pages and links would change if the site were published now.",
        discussion: CommandHelp.text(
            """
            The site as it is now is held against the published one: figures, sources, metrics, campaigns and events \
            field by field, pages and files by their SHA-256, and the links of the pages that differ. Nothing is written. \
            The number of pages after a figure counts those that differ and show or cite it. \
            Of a manifest that was kept alone (a copy of public/.sitegen-manifest) only pages and files can be told. \
            The answer is 0; 1 with --exit-code where something differs; and 1 where the content has errors or nothing \
            was published.
            """,
            examples: "sitegen diff", "sitegen diff --since public --format json"))

    @Option(
        help: ArgumentHelp(
            "A published folder, or its manifest (default: public in the site's folder).", valueName: "dir|manifest"))
    var since: String?

    @OptionGroup var chosen: ContentArguments

    @OptionGroup var present: ClockArguments

    @Option(
        name: .customLong("base-url"),
        help: ArgumentHelp("The address the site is published at; goes before site.yaml's.", valueName: "url"))
    var baseURL: String?

    @Option(help: "How the answer is written: text or json.")
    var format = ExplainCommand.Format.text

    @Flag(help: "Answer 1 where something differs.")
    var exitCode = false

    func run() async throws {
        let console = Console(format: .text, isQuiet: true)
        let root = chosen.rootFolder
        let place = since.map { URL(filePath: $0).standardizedFileURL } ?? root.appending(path: "public")
        let options = BuildOptions(
            root: root, output: nil, baseURL: baseURL, drafts: chosen.drafts, future: chosen.future,
            expired: chosen.expired, strict: false, now: try present.now(), program: ProgramMark.text)
        let shown = Console.shown(place)
        let comparison = try await Console.orDiskError { () -> SiteBuild.Comparison? in
            guard let published = try PublishedFiles(place) else { return nil }
            return try await SiteBuild(options).compare(with: published, since: shown)
        }
        guard let comparison else {
            console.fail(
                "There is nothing to compare with: \(shown) is no folder that sitegen published, and no manifest.")
            throw ExitCode(1)
        }
        guard let difference = comparison.difference else {
            Console.show(comparison.errors, files: comparison.files, root: root)
            throw ExitCode(1)
        }
        let text =
            switch format {
            case .text: SiteDifferenceText.text(of: difference)
            case .json: try SiteDifferenceJSON.text(of: difference)
            }
        try await Console.orDiskError { try Console.answer(text) }
        if exitCode, !difference.isEmpty { throw ExitCode(1) }
    }
}
