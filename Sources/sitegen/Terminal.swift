import Diagnostics
import Foundation

/// What standard error is connected to, and what the environment says of it.
struct Terminal {
    let isTerminal: Bool
    /// How many cells a line has; absent where nobody is there to read them.
    let width: Int?
    /// Whether to use ANSI colours.
    let isColored: Bool
    /// Whether a line may be written over.
    let canOverwrite: Bool

    static let standardError = Terminal(STDERR_FILENO, ProcessInfo.processInfo.environment)

    /// NO_COLOR (no-color.org) turns colours off; FORCE_COLOR and CLICOLOR_FORCE turn them on without a terminal. COLUMNS
    /// goes before what the terminal says of its width.
    private init(_ descriptor: Int32, _ environment: [String: String]) {
        func isSet(_ name: String) -> Bool { !["", "0", "false"].contains(environment[name, default: ""]) }
        isTerminal = isatty(descriptor) == 1
        canOverwrite = isTerminal && environment["TERM"] != "dumb"
        width = isTerminal ? environment["COLUMNS"].flatMap { Int($0) } ?? Self.width(of: descriptor) : nil
        isColored =
            environment["NO_COLOR", default: ""].isEmpty
            && (isSet("FORCE_COLOR") || isSet("CLICOLOR_FORCE") || canOverwrite && environment["CLICOLOR"] != "0")
    }

    /// Nothing where the terminal does not know.
    private static func width(of descriptor: Int32) -> Int? {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// How a report on a site is laid out here.
    ///
    /// - Parameter root: the site's folder.
    func style(root: URL? = nil) -> ReportStyle {
        ReportStyle(isColored: isColored, width: width, folder: root.map(Self.way) ?? "")
    }

    /// The way from the working folder to another, ending with a slash; nothing where they are the same, and the whole
    /// path where they share no folder.
    private static func way(to folder: URL) -> String {
        let here = URL(filePath: FileManager.default.currentDirectoryPath).standardizedFileURL.pathComponents
        let there = folder.standardizedFileURL.pathComponents
        let shared = zip(here, there).prefix { $0 == $1 }.count
        guard shared > 1 else { return there == here ? "" : folder.standardizedFileURL.path + "/" }
        let steps = Array(repeating: "..", count: here.count - shared) + there.dropFirst(shared)
        return steps.map { "\($0)/" }.joined()
    }
}
