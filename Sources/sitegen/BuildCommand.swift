import ArgumentParser
import Building
import Diagnostics
import Foundation
import Writing

/// `sitegen build`
struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Build the site and publish it into the output folder.",
        discussion: """
            All mistakes in the content are told at once. With an error among them nothing is published, and the
            output folder stays as it was. Files in it that sitegen did not write are never touched.
            """)

    @Option(help: ArgumentHelp("The site's folder.", valueName: "dir"))
    var root = "."

    @Option(help: ArgumentHelp("The folder to publish into (default: public in the site's folder).", valueName: "dir"))
    var outputDir: String?

    @Option(
        name: .customLong("base-url"),
        help: ArgumentHelp("The address the site is published at; goes before site.yaml's.", valueName: "url"))
    var baseURL: String?

    @Flag(help: "Publish drafts too.")
    var drafts = false

    @Flag(help: "Publish pages whose date is in the future too.")
    var future = false

    @Flag(help: "Publish expired pages too.")
    var expired = false

    @Flag(help: "Treat warnings as errors.")
    var strict = false

    @Flag(help: "Print nothing but diagnostics.")
    var quiet = false

    @Option(help: "How diagnostics are written: text, json or github.")
    var format = DiagnosticFormat.text

    @Option(
        help: ArgumentHelp(
            "The present, for drafts of the future and expired pages (default: SOURCE_DATE_EPOCH, or now).",
            valueName: "date"))
    var clock: PresentTime?

    func run() async throws {
        let began = ContinuousClock.now
        let console = Console(format: format, isQuiet: quiet)
        let rootFolder = URL(filePath: root, directoryHint: .isDirectory).standardizedFileURL
        let output =
            outputDir.map { URL(filePath: $0, directoryHint: .isDirectory) }
            ?? rootFolder.appending(path: "public", directoryHint: .isDirectory)
        try refuseInputFolders(output, root: rootFolder)
        let options = BuildOptions(
            root: rootFolder, output: output, baseURL: baseURL, drafts: drafts, future: future, expired: expired,
            strict: strict, now: try clock?.seconds ?? PresentTime.ofEnvironment().seconds)
        do {
            let progress = ProgressLine(isShown: console.showsProgress, began: began)
            let outcome = try await SiteBuild(options) { progress.show($0) }.run()
            progress.clear()
            try console.show(outcome, output: output, seconds: began.duration(to: .now))
            if outcome.publication == nil { throw ExitCode(1) }
        } catch let code as ExitCode {
            throw code
        } catch {
            console.fail(error)
            throw ExitCode(74)
        }
    }

    /// The output cannot be the input.
    private func refuseInputFolders(_ output: URL, root: URL) throws {
        let path = output.standardizedFileURL.resolvingSymlinksInPath().path
        for name in ["content", "templates"] {
            let folder = root.appending(path: name).resolvingSymlinksInPath().path
            if path == folder || path.hasPrefix(folder + "/") {
                throw ValidationError("--output-dir cannot be in \(name)/, where the site's own files stand.")
            }
        }
    }
}

extension DiagnosticFormat: ExpressibleByArgument {}
