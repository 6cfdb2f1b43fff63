import ArgumentParser
import Building

extension NewCommand {
    /// `sitegen new article`
    struct Article: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "article", abstract: "Write an article into content/articles/.",
            discussion: CommandHelp.text(
                """
                The file is named after the title. Its front matter tells what may stand there, and its text shows a \
                figure of the site, if it has one.
                """,
                examples: "sitegen new article \"First results\"",
                "sitegen new article --draft --slug results-2 \"Second results: what changed?\""))

        @Argument(help: "The article's title.")
        var title: [String]

        @Option(help: ArgumentHelp("The last part of its address, and the file's name.", valueName: "name"))
        var slug: String?

        @Flag(help: "Keep it out of what is published, until the line is taken away.")
        var draft = false

        @OptionGroup var place: Place

        func run() async throws {
            try await NewCommand.answer {
                let path = try await place.desk().article(
                    title.joined(separator: " "), slug: slug, isDraft: draft)
                return (
                    "Wrote \(place.shown(path))",
                    "write the text, then run \(place.line(draft ? "build --drafts" : "build"))"
                )
            }
        }
    }

    /// `sitegen new comparison`
    struct Comparison: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "comparison",
            abstract: "Write a page that sets figures side by side into content/comparisons/.",
            discussion: CommandHelp.text(
                "The metric is one that has two figures which may stand side by side.",
                examples: "sitegen new comparison \"Year by year\"",
                "sitegen new comparison --metric bags \"Bags compared\""))

        @Argument(help: "The page's title.")
        var title: [String]

        @Option(
            help: ArgumentHelp("What is compared, by its id in stats/metrics.yaml.", valueName: "id"),
            completion: Completions.ids(\.metrics))
        var metric: String?

        @Option(help: ArgumentHelp("The last part of its address, and the file's name.", valueName: "name"))
        var slug: String?

        @OptionGroup var place: Place

        func run() async throws {
            try await NewCommand.answer {
                let path = try await place.desk().comparison(
                    title.joined(separator: " "), slug: slug, metric: metric)
                return (
                    "Wrote \(place.shown(path))",
                    "say how the figures compare and how they do not, then run \(place.line("build"))"
                )
            }
        }
    }
}
