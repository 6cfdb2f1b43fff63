import Building
import Diagnostics
import Foundation
import Preview
import Synchronization

/// What the terminal tells of a preview.
final class PreviewDesk: Sendable {
    private let address: ListeningAddress
    private let isQuiet: Bool
    private let root: URL
    private let console: Console
    /// What was told, so that it is told once.
    private let told = Mutex<Set<Diagnostic>>([])

    init(address: ListeningAddress, root: URL, isQuiet: Bool) {
        self.address = address
        self.root = root
        self.isQuiet = isQuiet
        console = Console(format: .text, isQuiet: isQuiet)
    }

    /// Reads the site for the first time, and tells what is wrong with it.
    func open(_ options: BuildOptions) async throws -> LiveSite {
        let began = ContinuousClock.now
        let progress = ProgressLine(
            isShown: console.showsProgress, width: Terminal.standardError.width, began: began)
        defer { progress.clear() }
        let site = try await LiveSite.open(options) { progress.show($0) }
        progress.clear()
        tellMistakes(of: site)
        if site.isShown { say("\(Console.amount(site.pages, "page")) in \(Self.shown(began.duration(to: .now))). ") }
        return site
    }

    func welcome(_ port: UInt16, wanted: UInt16, opens: Bool) {
        let url = "http://\(address.urlHost):\(port)/"
        if port != wanted { console.tell("Port \(wanted) is taken; \(port) is used instead.\n") }
        if !address.isLoopback {
            console.tell("warning: Every machine that reaches this one can see the site, drafts too.\n")
        }
        try? Console.answer("The site is at \(url)\n")
        say("Save a file to see it change. Ctrl-C ends the preview.\n")
        if opens, let problem = Browser.open(url) { console.tell("warning: \(problem)\n") }
    }

    func tellThatItLooks() {
        console.tell("The system has no notices of changes left; files are looked at once a second instead.\n")
    }

    func tell(
        _ changes: FileChanges, _ result: Result<(any PreviewSite, PreviewEffect), any Error>, _ time: Duration
    ) {
        switch result {
        case .failure(let error): console.fail(error)
        case .success((let site, let effect)):
            guard let site = site as? LiveSite else { return }
            tellMistakes(of: site)
            if effect != .none { say("\(Self.names(changes)): shown anew in \(Self.shown(time)).\n") }
        }
    }

    func goodbye() { say("\nThe preview has ended.\n") }

    /// Tells what was not told before, and how much there is in all.
    private func tellMistakes(of site: LiveSite) {
        let now = Set(site.diagnostics)
        let former = told.withLock { told in
            defer { told = now }
            return told
        }
        guard now != former else { return }
        let new = now.subtracting(former)
        Console.show(Array(new), files: site.files(of: Array(new)), root: root)
        let (errors, warnings) = (site.mistakes.errors, site.mistakes.warnings)
        let amounts = [(errors, "error"), (warnings, "warning")].filter { $0.0 > 0 }.map { Console.amount($0, $1) }
        switch (errors, amounts.isEmpty) {
        case (_, true): console.tell("Everything is mended.\n")
        case (0, _): console.tell("\(amounts.joined(separator: ", ")) in all.\n")
        default:
            let them = errors == 1 ? "the error is" : "the errors are"
            let what = site.isShown ? "the site is shown as it was" : "the site cannot be shown"
            console.tell("\(amounts.joined(separator: ", ")) in all: \(what) until \(them) mended.\n")
        }
    }

    private func say(_ text: String) {
        if !isQuiet { try? Console.answer(text) }
    }

    private static func names(_ changes: FileChanges) -> String {
        guard let paths = changes.paths, let first = paths.sorted().first else { return "Files" }
        let name = Printable.line(first)
        return paths.count == 1 ? name : "\(name) and \(Console.amount(paths.count - 1, "other file"))"
    }

    private static func shown(_ time: Duration) -> String {
        time < .seconds(1)
            ? time.formatted(.units(allowed: [.milliseconds], width: .narrow))
            : time.formatted(.units(allowed: [.seconds], width: .narrow, fractionalPart: .show(length: 1)))
    }
}
