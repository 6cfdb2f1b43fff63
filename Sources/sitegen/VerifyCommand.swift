import ArgumentParser
import Diagnostics
import Foundation
import Reading
import Writing

/// `sitegen verify`
struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Hold the published folder against what was published.",
        discussion: CommandHelp.text(
            """
            Every file of the output folder is compared with its SHA-256 in the folder's manifest, and every file of the
            content with the one that the site was made of. A published file that is missing, changed or foreign is
            answered with 1; content that has changed since the publication is only told, unless with --strict.
            """,
            examples: "sitegen verify", "sitegen verify --format json"))

    @OptionGroup var place: RootArguments

    @Option(
        help: ArgumentHelp("The published folder (default: public in the site's folder).", valueName: "dir"),
        completion: .directory)
    var outputDir: String?

    @Flag(help: "Answer 1 too unless the site is as new as its content.")
    var strict = false

    @Option(help: "How the answer is written: text or json.")
    var format = ExplainCommand.Format.text

    func run() async throws {
        let console = Console(format: .text, isQuiet: true)
        do {
            guard let verification = try await verification() else {
                console.fail("\(Console.shown(output)) has no manifest: sitegen has published nothing there.")
                throw ExitCode(1)
            }
            let text =
                switch format {
                case .text: verification.text
                case .json: try verification.json()
                }
            try Console.answer(text)
            if !verification.isIntact || (strict && verification.isCurrent != true) { throw ExitCode(1) }
        } catch let code as ExitCode {
            throw code
        } catch {
            console.fail(error)
            throw ExitCode(74)
        }
    }

    private var site: URL { place.rootFolder }

    private var output: URL {
        outputDir.map { URL(filePath: $0, directoryHint: .isDirectory).standardizedFileURL }
            ?? site.appending(path: "public", directoryHint: .isDirectory)
    }

    /// Nothing where nothing was published.
    private func verification() async throws -> SiteVerification? {
        let folder = PublishedFolder(output)
        guard let files = try await folder.differences() else { return nil }
        let content = try SiteFolder(root: site).list().files
        guard !content.isEmpty else {
            return SiteVerification(folder: output, files: files, inputs: .unknown("it is not here"))
        }
        let locations = Dictionary(content.map { ($0.path, $0.location) }) { $1 }
        let inputs = try await folder.differences(
            ofInputs: locations, from: InputsFile(root: site, output: output))
        return SiteVerification(
            folder: output, files: files, inputs: inputs.map { .compared($0) } ?? .unknown("no build has noted it"))
    }
}
