import ArgumentParser
import Building
import Diagnostics
import Foundation

/// `sitegen list`
struct ListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List what a site holds, and what its templates may use.",
        discussion: CommandHelp.text(
            """
            As text a list has aligned columns and no head, as CSV its first row names the columns, as JSON it stands \
            under its name in one document. Columns keep their names and their order; new ones are added at the end. \
            A site with errors is listed as far as it can be read; standard error says how many there are, and the \
            answer is 1.
            """,
            examples: "sitegen list stats", "sitegen list names article"),
        subcommands: [
            Articles.self, Drafts.self, Future.self, Expired.self, Stats.self, Sources.self, Uncited.self,
            Unverified.self, Routes.self, Diagnostics.self, Names.self,
        ])

    /// How a list is written.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text
        case json
        case csv
    }

    /// Prints a list to standard output; that there is nothing in it is said beside it.
    static func answer(_ format: Format, _ listing: Listing) async throws {
        let text =
            switch format {
            case .text: listing.text
            case .json: try listing.json()
            case .csv: listing.csv
            }
        try await Console.orDiskError { try Console.answer(text) }
        if listing.isEmpty, format == .text { console.tell("Nothing to list.\n") }
    }

    /// Prints a list of a whole site.
    static func answer(
        _ format: Format, _ list: KeyPath<SiteLists, Listing>, _ place: RootArguments, now: Int
    ) async throws {
        try await answer(
            format, list,
            BuildOptions(
                root: place.rootFolder, output: nil, drafts: false, future: false, expired: false, strict: false,
                now: now, program: ProgramMark.text))
    }

    /// Prints a list of a site with the pages that are chosen.
    static func answer(
        _ format: Format, _ list: KeyPath<SiteLists, Listing>, _ chosen: ContentArguments, now: Int
    ) async throws {
        try await answer(
            format, list,
            BuildOptions(
                root: chosen.rootFolder, output: nil, drafts: chosen.drafts, future: chosen.future,
                expired: chosen.expired, strict: false, now: now, program: ProgramMark.text))
    }

    private static func answer(
        _ format: Format, _ list: KeyPath<SiteLists, Listing>, _ options: BuildOptions
    ) async throws {
        let lists = try await Console.orDiskError { try await SiteLists(options) }
        try await answer(format, lists[keyPath: list])
        guard !lists.errors.isEmpty else { return }
        let count = Console.amount(lists.errors.count, "error")
        console.fail("The content has \(count), so that the list may lack something; “sitegen check” tells them.")
        throw ExitCode(1)
    }

    private static let console = Console(format: .text, isQuiet: true)
}
