import ArgumentParser
import Building
import Foundation

/// `sitegen list`
struct ListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List what there is to be used in templates.",
        discussion: CommandHelp.text(examples: "sitegen list names article"), subcommands: [Names.self])

    /// How a list is written.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text
        case json
        case csv
    }

    /// Prints a list to standard output.
    static func answer(_ format: Format, _ listing: Listing) async throws {
        let text =
            switch format {
            case .text: listing.text
            case .json: try listing.json()
            case .csv: listing.csv
            }
        try await Console.orDiskError { try FileHandle.standardOutput.write(contentsOf: Data(text.utf8)) }
    }
}
