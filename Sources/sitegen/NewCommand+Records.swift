import ArgumentParser
import Building
import Foundation

extension NewCommand {
    /// `sitegen new source`
    struct Source: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "source", abstract: "Add a source at the end of content/stats/sources.yaml.",
            discussion: CommandHelp.text(
                "What stands in the file stays as it is. What is only an example is marked as such in the new entry.",
                examples: "sitegen new source \"Police report arrests\"",
                "sitegen new source --id daily-2024 \"What The Daily wrote\""))

        @Argument(help: "The document's title, as printed.")
        var title: [String]

        @Option(help: ArgumentHelp("The source's id, if not the title's words.", valueName: "id"))
        var id: String?

        @Option(
            help: ArgumentHelp("The document; its name and SHA-256 are written down.", valueName: "file"),
            completion: .file())
        var document: String?

        @OptionGroup var place: Place

        func run() async throws {
            try await NewCommand.answer {
                let id = try await place.desk().source(
                    title.joined(separator: " "), id: id, document: document.map { URL(filePath: $0) })
                return (
                    "Added \(id) to \(place.shown("content/stats/sources.yaml"))",
                    "replace what is marked as an example there; then, for a figure of it, run "
                        + place.line("new observation TITLE --source \(id)")
                )
            }
        }
    }

    /// `sitegen new observation`
    struct Observation: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "observation", abstract: "Write a figure into content/stats/observations/.",
            discussion: CommandHelp.text(
                """
                The file builds as it is, with a number that no document gives: what is only an example is marked as \
                such, and is to be replaced.
                """,
                examples: "sitegen new observation \"Volunteers of the harbour\"",
                "sitegen new observation --metric bags --about clean-up-2025 \"Bags of paper\""))

        @Argument(help: "What the figure is, in a few words; its id is made of them.")
        var title: [String]

        @Option(help: ArgumentHelp("The figure's id, if not the title's words.", valueName: "id"))
        var id: String?

        @Option(
            help: ArgumentHelp("What is counted, by its id (default: the first).", valueName: "id"),
            completion: Completions.ids(\.metrics))
        var metric: String?

        @Option(
            help: ArgumentHelp("What it is taken from, by its id (default: the last).", valueName: "id"),
            completion: Completions.ids(\.sources))
        var source: String?

        @Option(
            help: ArgumentHelp("The campaign or event it is about, or a country's two letters.", valueName: "id"),
            completion: Completions.ids(\.subjects))
        var about: String?

        @OptionGroup var place: Place

        func run() async throws {
            try await NewCommand.answer {
                let path = try await place.desk().observation(
                    title.joined(separator: " "), id: id, metric: metric, source: source, about: about)
                return (
                    "Wrote \(place.shown(path))",
                    "replace what is marked as an example there, then run \(place.line("build"))"
                )
            }
        }
    }
}
