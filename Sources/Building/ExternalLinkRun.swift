import Checking
import Diagnostics
import External
import Foundation
import Reading
import Writing

/// Asks the servers of other sites, if a build is to.
struct ExternalLinkRun {
    let options: BuildOptions
    let report: @Sendable (BuildProgress) -> Void

    /// - Throws: `DiskError`
    func run(
        _ site: ParsedSite, of checked: CheckedReport, day: String
    ) async throws -> (report: LinkReport, diagnostics: [Diagnostic])? {
        guard let timeout = options.externalTimeout else { return nil }
        let links = ExternalLinks(site, of: checked)
        guard !links.addresses.isEmpty else { return (.empty, []) }
        let file = try LinkMemoryFile(root: options.root)
        let exchange = WebExchange(timeout: timeout)
        let check = LinkCheck(clock: ContinuousClock()) { await exchange.send($0) }
        report(BuildProgress(stage: "Asking other sites", done: 0, total: 0))
        let found = await check.check(links.addresses, memory: LinkMemory(file.bytes), now: options.now) {
            done, total in
            report(BuildProgress(stage: "Asking other sites", done: done, total: total))
        }
        try file.write(try found.memory.bytes())
        return (found, ExternalLinkCheck.check(links, found, day: day))
    }
}
