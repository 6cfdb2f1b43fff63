import ArgumentParser
import Building
import Foundation
import Preview

/// `sitegen serve`
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Show the site while it is being written.",
        discussion: CommandHelp.text(
            """
            Builds the site in memory, serves it to this machine, and shows each change as soon as a file is saved.
            Drafts and pages of the future are shown too, with a banner. With an error in the content the last good
            site stays, and every page tells what is wrong. Nothing is written to the output folder.
            """,
            examples: "sitegen serve --open", "sitegen serve --root my-site --port 9000"))

    @OptionGroup var place: RootArguments

    @Option(help: "The port to listen at; the next free one if it is taken.")
    var port: UInt16 = 8080

    @Option(
        help: ArgumentHelp("The address to listen at; 0.0.0.0 lets other machines see the site.", valueName: "address"))
    var bind = "127.0.0.1"

    @Flag(help: "Open the site in the browser.")
    var open = false

    @Flag(help: "Show the site as it would be published: without drafts and pages of the future.")
    var published = false

    @Flag(help: "Show expired pages too.")
    var expired = false

    @Flag(help: "Treat warnings as errors.")
    var strict = false

    @Flag(help: "Look for changes once a second, for disks that do not tell them: those of other machines, mostly.")
    var poll = false

    @Flag(help: "Print diagnostics and the address only.")
    var quiet = false

    @Option(
        help: ArgumentHelp(
            "The present, for pages of the future and expired ones (default: SOURCE_DATE_EPOCH, or now).",
            valueName: "date"))
    var clock: PresentTime?

    func validate() throws {
        if ListeningAddress(bind) == nil {
            throw ValidationError("--bind is “\(bind)”; it is an IP address such as 127.0.0.1, 0.0.0.0 or ::1.")
        }
        if port == 0 { throw ValidationError("--port is a number from 1 to 65535.") }
    }

    func run() async throws {
        guard let address = ListeningAddress(bind) else { return }
        let root = place.rootFolder
        try Console.requireFolder(root)
        let options = BuildOptions(
            root: root, output: nil, drafts: !published, future: !published, expired: expired, strict: strict,
            now: try clock?.seconds ?? PresentTime.ofEnvironment().seconds)
        let desk = PreviewDesk(address: address, root: root, isQuiet: quiet)
        try await Console.orDiskError {
            // Watched before it is read, so that no change in between is lost.
            let (changes, method) = FileWatch.changes(in: root, by: poll ? .looking : .notices)
            let site = try await desk.open(options)
            let server = PreviewServer(
                site, at: address,
                session: String(ProcessInfo.processInfo.processIdentifier)
                    + "-" + String(Int(Date().timeIntervalSince1970)))
            if !poll, method == .looking { desk.tellThatItLooks() }
            try await Interrupt.ending {
                try await withThrowingTaskGroup(of: Void.self) { group in
                    group.addTask { await server.follow(changes) { desk.tell($0, $1, $2) } }
                    group.addTask {
                        try await server.serve(from: port) { found in
                            desk.welcome(found, wanted: port, opens: open)
                        }
                    }
                    try await group.next()
                    group.cancelAll()
                }
            }
        }
        desk.goodbye()
    }
}
