import ArgumentParser
import Building
import Diagnostics
import Foundation
import Reading
import Schemas
import Writing

/// `sitegen schema`
struct SchemaCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Write JSON Schema of the files that editors write.",
        discussion: CommandHelp.text(
            """
            Prints the schema (JSON Schema 2020-12) of one kind of file: \(kinds); \
            without a kind one document that has them all in $defs. An editor such as VS Code completes and checks by \
            them as one types. --editor writes what VS Code needs into .vscode/ of the site's folder, with the ids of \
            the report; the schemas there are replaced each time, and a file that somebody else wrote is never touched.
            """,
            examples: "sitegen schema observations --with-ids", "sitegen schema --editor"))

    @Argument(
        help: ArgumentHelp("The kind of file; all kinds where none is named.", valueName: "kind"),
        completion: .list(FileKind.allCases.map(\.rawValue)))
    var kind: String?

    @Flag(help: "Let references name only the ids that the site has.")
    var withIds = false

    @Flag(help: "Write or refresh the site's .vscode/, with ids.")
    var editor = false

    @OptionGroup var place: RootArguments

    @Option(
        help: ArgumentHelp("Write each schema into this folder, as KIND.schema.json, and print none.", valueName: "dir")
    )
    var outputDir: String?

    private static let kinds = FileKind.allCases.map(\.rawValue).joined(separator: ", ")

    func validate() throws {
        if let kind, FileKind(rawValue: kind) == nil {
            let question = NearestName.question(kind, in: FileKind.allCases.map(\.rawValue)).map { " " + $0 } ?? ""
            throw ValidationError("There is no kind of file “\(kind)”.\(question) The kinds are \(Self.kinds).")
        }
        if editor, kind != nil || outputDir != nil {
            throw ValidationError(
                "--editor writes every schema into .vscode/schemas; it takes no kind and no --output-dir.")
        }
    }

    func run() async throws {
        let ids = withIds || editor ? try await readIDs() : nil
        try await Console.orDiskError {
            if editor {
                try Self.tell(try EditorFolder(root: site, ids: ids))
            } else if let outputDir {
                let folder = URL(filePath: outputDir, directoryHint: .isDirectory)
                for kind in chosen {
                    try SiteFile(SchemaDocument.fileName(of: kind), of: folder).write(
                        SchemaDocument.text(of: kind, ids: ids))
                }
            } else {
                let text =
                    kind.flatMap(FileKind.init).map { SchemaDocument.text(of: $0, ids: ids) }
                    ?? SchemaDocument.textOfAll(ids: ids)
                try Console.answer(text)
            }
        }
    }

    private var chosen: [FileKind] { kind.flatMap(FileKind.init).map { [$0] } ?? FileKind.allCases }

    private var site: URL { place.rootFolder }

    /// Tells what is wrong with the stat files; what can be read of them counts all the same.
    private func readIDs() async throws -> ReportIDs? {
        let read = try await Console.orDiskError { try await SiteIDs(root: site) }
        Console.show(read.errors, files: read.files, root: site)
        if read.ids == nil { throw ExitCode(1) }
        return read.ids
    }

    private static func tell(_ folder: EditorFolder) throws {
        var lines = folder.written.map { "Written: \($0)\n" }
        lines += folder.kept.map { "Kept: \($0.path) is there already and stays as it is. \($0.advice)\n" }
        if lines.isEmpty { lines = ["Nothing to write: .vscode/ says what the site says.\n"] }
        try Console.answer(lines.joined())
    }
}
