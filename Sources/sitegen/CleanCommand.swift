import ArgumentParser
import Diagnostics
import Foundation
import Writing

/// `sitegen clean`
struct CleanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clean", abstract: "Remove what build has written, and nothing else.",
        discussion: CommandHelp.text(
            """
            Published files that are as they were published go, with the folders that this leaves empty, and so does \
            .sitegen/ of the site's folder. Files that sitegen did not write, or that somebody has changed since, stay \
            and are named; so does the output folder itself.
            """,
            examples: "sitegen clean --dry-run", "sitegen clean"))

    @OptionGroup var place: RootArguments

    @Option(
        help: ArgumentHelp("The published folder (default: public in the site's folder).", valueName: "dir"),
        completion: .directory)
    var outputDir: String?

    @Flag(help: "Tell what would be removed, and remove nothing.")
    var dryRun = false

    func run() async throws {
        let site = place.rootFolder
        try Console.requireFolder(site)
        let output =
            outputDir.map { URL(filePath: $0, directoryHint: .isDirectory).standardizedFileURL }
            ?? site.appending(path: "public", directoryHint: .isDirectory)
        try await Console.orDiskError {
            let cleaner = OutputCleaner(root: site, output: output)
            let summary = dryRun ? try await cleaner.plan() : try await cleaner.run()
            let cache = Console.shown(site.appending(path: ".sitegen"))
            try Console.answer(text(of: summary, output: Console.shown(output), cache: cache))
        }
    }

    /// A line for each file that stays, one for each that would go in a dry run, and one at the end.
    private func text(of summary: OutputCleaner.Summary, output: String, cache: String) -> String {
        var lines: [String] = []
        if dryRun { lines += summary.removed.map { "Would remove: \(Printable.line($0))" } }
        lines += summary.changed.map {
            "Kept: \(Printable.line($0)) has been changed since it was published; move it away before the next build."
        }
        lines += summary.foreign.map { "Kept: \(Printable.line($0)) is not of sitegen's making." }
        let verb = dryRun ? "Would remove" : "Removed"
        let what = [
            summary.hasManifest ? "\(Console.amount(summary.removed.count, "file")) from \(output)" : nil,
            summary.hasCache ? "\(cache)/" : nil,
        ].compactMap { $0 }
        lines.append(
            what.isEmpty
                ? "Nothing to remove: sitegen has published nothing into \(output)."
                : "\(verb) \(what.joined(separator: ", and ")).")
        return lines.map { "\($0)\n" }.joined()
    }
}
