import ArgumentParser
import Building
import Diagnostics
import Foundation

/// `sitegen build`
struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Build the site and publish it into the output folder.",
        discussion: CommandHelp.text(
            """
            All mistakes in the content are told at once. With an error among them nothing is published, and the
            output folder stays as it was. Files in it that sitegen did not write are never touched.
            """,
            examples: "sitegen build", "sitegen build --drafts --output-dir preview"))

    @OptionGroup var site: SiteArguments

    @OptionGroup var place: OutputArguments

    @Flag(help: "Make every file anew; nothing that earlier builds remember is used.")
    var force = false

    @Flag(help: "Tell what each stage took: seconds, seconds of all cores, bytes.")
    var timings = false

    func run() async throws {
        let root = site.chosen.rootFolder
        let output = place.folder(of: root)
        try refuseInputFolders(output, root: root)
        let options = BuildOptions(
            root: root, output: output, baseURL: place.baseURL, drafts: site.chosen.drafts, future: site.chosen.future,
            expired: site.chosen.expired, strict: site.strict, now: try site.now(), isForced: force,
            program: ProgramMark.text)
        try await SiteRun(options, format: site.format, isQuiet: site.quiet, isTimed: timings).run()
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
