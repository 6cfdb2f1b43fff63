import ArgumentParser
import Building
import Foundation

/// `sitegen check`
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check everything that build checks, and publish nothing.",
        discussion: CommandHelp.text(
            """
            With --documents every figure is held against the document it was taken from: the file's SHA-256, and that
            the words stand in the paragraph that is named.
            With --external the addresses of other sites are asked whether they answer. One that does not is a warning,
            with --strict too, since a server that is away is not a mistake in the content. Those that answered are not
            asked again for seven days; .sitegen/external-links.json in the site's folder says which.
            """,
            examples: "sitegen check --strict", "sitegen check --documents documents --record"))

    @OptionGroup var site: SiteArguments

    @Option(
        help: ArgumentHelp("The folder of the documents, each under the file name in sources.yaml.", valueName: "dir"),
        completion: .directory)
    var documents: String?

    @Flag(help: "With --documents: write the figures that agree, and the day, to content/stats/verified.csv.")
    var record = false

    @Flag(help: "Ask the servers of other sites whether they still answer.")
    var external = false

    @Option(help: ArgumentHelp("With --external: how long a server may take (default: 10).", valueName: "seconds"))
    var timeout: Int?

    func validate() throws {
        if timeout != nil, !external { throw ValidationError("--timeout needs --external.") }
        if let timeout, !(1...600).contains(timeout) {
            throw ValidationError("--timeout is a number of seconds from 1 to 600.")
        }
        if record, documents == nil { throw ValidationError("--record needs --documents.") }
    }

    func run() async throws {
        if let documents, !Console.isFolder(documents) {
            throw ValidationError("There is no folder \(documents) for --documents.")
        }
        let options = BuildOptions(
            root: site.chosen.rootFolder, output: nil, drafts: site.chosen.drafts, future: site.chosen.future,
            expired: site.chosen.expired,
            strict: site.strict, now: try site.now(),
            documents: documents.map { URL(filePath: $0, directoryHint: .isDirectory) }, records: record,
            externalTimeout: external ? .seconds(timeout ?? 10) : nil)
        try await SiteRun(options, format: site.format, isQuiet: site.quiet).run()
    }
}
