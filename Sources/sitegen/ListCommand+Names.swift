import ArgumentParser
import Building
import Diagnostics

extension ListCommand {
    /// `sitegen list names`
    struct Names: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "names", abstract: "List every name that a template may use; or the kinds of pages.",
            discussion: CommandHelp.text(
                """
                A kind is a template's name: article, stat, partials/chart. A text or a number is written {{name}}, HTML \
                {{{name}}}. {{#name}} ... {{/name}} is shown for a flag that is true, for what is optional and there, and \
                once for each element of a list; {{^name}} ... {{/name}} where there is none. Inside a section over a \
                record its names are written alone, elsewhere with dots; a list has brackets here, and a section in the \
                template. What stands in a tree, the site itself decides.
                """,
                examples: "sitegen list names", "sitegen list names article"))

        @Argument(
            help: ArgumentHelp("The kind of page; all kinds are listed where none is named.", valueName: "kind"),
            completion: .list(TemplateNameListing.kinds))
        var kind: String?

        @Option(help: "How the list is written: text, json or csv.")
        var format = Format.text

        func validate() throws {
            guard let kind, !TemplateNameListing.kinds.contains(kind) else { return }
            let question = NearestName.question(kind, in: TemplateNameListing.kinds).map { " " + $0 } ?? ""
            let kinds = TemplateNameListing.kinds.joined(separator: ", ")
            throw ValidationError("There is no kind of page “\(kind)”.\(question) The kinds are \(kinds).")
        }

        func run() async throws {
            let names = kind.flatMap(TemplateNameListing.names)
            try await ListCommand.answer(format, names ?? TemplateNameListing.ofKinds)
        }
    }
}
