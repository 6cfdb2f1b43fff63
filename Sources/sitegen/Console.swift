import ArgumentParser
import Building
import Checking
import Diagnostics
import External
import Foundation
import Writing

/// What a command prints, and where: diagnostics for people to standard error, results to standard output.
struct Console {
    let format: DiagnosticFormat
    let isQuiet: Bool

    /// How the site's files are told.
    private let style: ReportStyle

    /// - Parameter root: the site's folder, if it is one.
    init(format: DiagnosticFormat, isQuiet: Bool, root: URL? = nil) {
        self.format = format
        self.isQuiet = isQuiet
        style = Terminal.standardError.style(root: root)
    }

    var showsProgress: Bool { Terminal.standardError.canOverwrite && !isQuiet && format == .text }

    func show(_ outcome: BuildOutcome, root: URL, output: URL?, seconds: Duration) throws {
        switch format {
        case .text:
            tell(TextReport(files: outcome.files, style: style).text(of: outcome.diagnostics))
        case .github:
            try Self.answer(GitHubReport.text(of: outcome.diagnostics, root: RepositoryPath.of(root)))
        case .json:
            let report = JSONReport(
                outcome.diagnostics, summary: Self.counts(outcome),
                leftOut: outcome.leftOut.map { ($0.path, $0.reason) }, published: outcome.publication != nil,
                output: output?.path)
            try Self.answer(try report.text())
            return
        }
        guard !isQuiet else { return }
        // With an error nothing is published, whatever the flags.
        for page in outcome.leftOut where outcome.count(.error) == 0 {
            try Self.answer(
                "Left out: \(Printable.line(page.path)) is \(page.reason); \(page.flag) publishes it.\n")
        }
        for path in outcome.publication?.kept ?? [] {
            try Self.answer(
                "Kept: \(Printable.line(path)) is no page of the site any more, but somebody has changed it.\n")
        }
        for server in outcome.external?.overloaded ?? [] {
            try Self.answer(
                "Unknown: \(Printable.line(server.link)) answered \(server.status), and asked for patience.\n")
        }
        try Self.answer(Self.lastLine(outcome, output: output, seconds: seconds))
    }

    /// Diagnostics of a file that belongs to no site.
    func show(_ diagnostics: [Diagnostic], of file: SourceFile) {
        tell(TextReport(files: [file.path: file], style: style).text(of: diagnostics))
    }

    /// Diagnostics beside a command's answer, for people.
    ///
    /// - Parameter root: the site's folder, if they are of one.
    static func show(_ diagnostics: [Diagnostic], files: [String: SourceFile], root: URL? = nil) {
        let report = TextReport(files: files, style: Terminal.standardError.style(root: root))
        tell(report.text(of: diagnostics))
    }

    /// What the disk refuses is told, and answered with 74.
    static func orDiskError<Value>(_ body: () async throws -> Value) async throws -> Value {
        do {
            return try await body()
        } catch {
            Console(format: .text, isQuiet: true).fail(error)
            throw ExitCode(74)
        }
    }

    /// Something beside the results, for people.
    func tell(_ text: String) { Self.tell(text) }

    func fail(_ error: any Error) {
        fail((error as? DiskError)?.description ?? error.localizedDescription)
    }

    func fail(_ text: String) {
        tell("error: \(Printable.line(text))\n")
    }

    /// The one line at the end.
    private static func lastLine(_ outcome: BuildOutcome, output: URL?, seconds: Duration) -> String {
        let warnings = amount(outcome.count(.warning), "warning")
        let errors = amount(outcome.count(.error), "error")
        let time = seconds.formatted(.units(allowed: [.seconds], width: .narrow, fractionalPart: .show(length: 2)))
        let verified = outcome.verified.map { ", \($0) of \(outcome.figures) figures agree with their documents" } ?? ""
        let free = outcome.freePages > 0 ? ", \(amount(outcome.freePages, "page")) with free numbers" : ""
        let external = outcome.external.map { ", \(asked($0))" } ?? ""
        guard let output else {
            return "Checked \(amount(outcome.pages, "page")) and \(amount(outcome.figures, "figure")): "
                + "\(errors), \(warnings)\(free)\(verified)\(external), in \(time).\n"
        }
        guard let publication = outcome.publication else {
            return "Not published: \(errors), \(warnings) in \(time). \(shown(output)) is as it was.\n"
        }
        let changes = "\(publication.written) written, \(publication.removed) removed"
        return "\(amount(outcome.pages, "page")), \(amount(outcome.figures, "figure")), \(warnings)\(free) in \(time) "
            + "(\(amount(publication.written + publication.unchanged, "file")): \(changes)). "
            + "Open \(shown(output.appending(path: "index.html")))\n"
    }

    private static func asked(_ report: LinkReport) -> String {
        let unknown = report.unknown > 0 ? ", \(report.unknown) unknown" : ""
        return "\(amount(report.asked, "external address", plural: "external addresses")) asked, "
            + "\(report.cached) from the cache, \(report.dead) dead\(unknown)"
    }

    private static func counts(_ outcome: BuildOutcome) -> [String: Int] {
        [
            "pages": outcome.pages, "figures": outcome.figures, "warnings": outcome.count(.warning),
            "errors": outcome.count(.error), "written": outcome.publication?.written ?? 0,
            "freeNumberPages": outcome.freePages, "unchanged": outcome.publication?.unchanged ?? 0,
            "removed": outcome.publication?.removed ?? 0,
        ].merging(outcome.verified.map { ["verified": $0] } ?? [:]) { $1 }
            .merging(outcome.external.map(Self.counts) ?? [:]) { $1 }
    }

    private static func counts(_ report: LinkReport) -> [String: Int] {
        [
            "externalAsked": report.asked, "externalCached": report.cached, "externalDead": report.dead,
            "externalUnknown": report.unknown,
        ]
    }

    static func amount(_ number: Int, _ noun: String, plural: String? = nil) -> String {
        "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
    }

    /// Relative to the working folder where it lies in it, with nothing in it that steers a terminal.
    static func shown(_ location: URL) -> String {
        let path = location.standardizedFileURL.path
        let here = FileManager.default.currentDirectoryPath + "/"
        return Printable.line(path.hasPrefix(here) ? String(path.dropFirst(here.count)) : path)
    }
}
