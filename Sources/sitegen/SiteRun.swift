import ArgumentParser
import Building
import Diagnostics
import Foundation

/// Runs a build or a check, shows what came of it, and answers with the exit code.
struct SiteRun {
    private let options: BuildOptions
    private let console: Console
    private let timings: StageTimings?

    /// - Parameter isTimed: whether what each stage took is told at the end.
    init(_ options: BuildOptions, format: DiagnosticFormat, isQuiet: Bool, isTimed: Bool = false) {
        self.options = options
        timings = isTimed ? StageTimings() : nil
        console = Console(format: format, isQuiet: isQuiet, root: options.root)
    }

    func run() async throws {
        let began = ContinuousClock.now
        let progress = ProgressLine(
            isShown: console.showsProgress, width: Terminal.standardError.width, began: began)
        do {
            let outcome = try await SiteBuild(options) {
                progress.show($0)
                timings?.note($0)
            }.run()
            progress.clear()
            try console.show(outcome, root: options.root, output: options.output, seconds: began.duration(to: .now))
            if let timings { console.tell(timings.table(bytes: outcome.bytes)) }
            // What is in memory goes with the process; to free it first would take time for nothing.
            withExtendedLifetime(outcome) { exit(outcome.count(.error) > 0 ? 1 : 0) }
        } catch let code as ExitCode {
            throw code
        } catch {
            progress.clear()
            console.fail(error)
            throw ExitCode(74)
        }
    }
}
