import ArgumentParser
import Building
import Foundation

/// `sitegen check`
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check everything that build checks, and publish nothing.",
        discussion: """
            With --documents every figure is held against the document it was taken from: the file's SHA-256, and that
            the words stand in the paragraph that is named.
            """)

    @OptionGroup var site: SiteArguments

    @Option(
        help: ArgumentHelp("The folder of the documents, each under the file name in sources.yaml.", valueName: "dir"))
    var documents: String?

    @Flag(help: "With --documents: write the figures that agree, and the day, to content/stats/verified.csv.")
    var record = false

    func validate() throws {
        if record, documents == nil { throw ValidationError("--record needs --documents.") }
    }

    func run() async throws {
        let options = BuildOptions(
            root: site.rootFolder, output: nil, drafts: site.drafts, future: site.future, expired: site.expired,
            strict: site.strict, now: try site.now(),
            documents: documents.map { URL(filePath: $0, directoryHint: .isDirectory) }, records: record)
        try await SiteRun(options, format: site.format, isQuiet: site.quiet).run()
    }
}
