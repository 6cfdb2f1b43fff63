import ArgumentParser
import Building
import Foundation

extension NewCommand {
    /// `sitegen new site`
    struct Site: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "site", abstract: "Make a whole small site with invented figures, to be written over.",
            discussion: CommandHelp.text(
                """
                It has articles, a comparison, a timeline, figures with their sources and documents, and a README that \
                tells the next steps. The folder must be new, or empty.
                """,
                examples: "sitegen new site my-report", "sitegen new site my-report-2 --title \"Fires in the north\""))

        @Argument(help: ArgumentHelp("The folder of the new site.", valueName: "dir"), completion: .directory)
        var folder: String

        @Option(help: "The site's title.")
        var title = "Example report"

        @Option(help: ArgumentHelp("The day of its articles (default: SOURCE_DATE_EPOCH, or now).", valueName: "date"))
        var clock: PresentTime?

        func run() async throws {
            try await NewCommand.answer {
                let now = try clock?.seconds ?? PresentTime.ofEnvironment().seconds
                let location = URL(filePath: folder, directoryHint: .isDirectory).standardizedFileURL
                let files = try await NewSite.make(in: location, title: title, now: now)
                let isHere = location.path == FileManager.default.currentDirectoryPath
                let root = isHere ? "" : " --root \(NewCommand.quoted(folder))"
                return (
                    "Wrote \(Console.amount(files.count, "file")) into \(isHere ? "this folder" : Console.shown(location))",
                    """
                    sitegen serve\(root) shows the site while you write,
                          sitegen build\(root) publishes it into public/
                    """
                )
            }
        }
    }
}
