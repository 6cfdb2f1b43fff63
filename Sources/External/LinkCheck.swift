import Foundation

/// Asks whether the addresses that a site links to still answer.
package struct LinkCheck<Time: Clock>: Sendable where Time.Duration == Duration {
    private let asker: LinkAsker<Time>

    /// - Parameters:
    ///   - clock: for the pauses.
    ///   - exchange: sends a request.
    package init(clock: Time, exchange: @escaping LinkExchange) {
        asker = LinkAsker(clock: clock, exchange: exchange)
    }

    /// Asks those that did not answer within the last days.
    ///
    /// - Parameters:
    ///   - links: http and https, without fragments, each once.
    ///   - now: seconds since 1970-01-01T00:00:00Z.
    ///   - report: told how many are done, of how many.
    package func check(
        _ links: [String], memory: LinkMemory, now: Int, report: (_ done: Int, _ total: Int) -> Void
    ) async -> LinkReport {
        let known = links.filter { memory.isGood($0, now: now) }
        let open = links.filter { !memory.isGood($0, now: now) }
        let verdicts = await asker.ask(open) { report($0, open.count) }
        let isReachable = await isNetworkReachable(verdicts, known: known.first)
        return LinkReport(
            verdicts: isReachable ? verdicts : [:], asked: open.count, cached: known.count,
            isNetworkReachable: isReachable,
            memory: isReachable ? memory.adding(verdicts, of: links, now: now) : memory)
    }

    /// Where several hosts are all unknown, either the network is away or all of them are; an address that has answered
    /// lately tells which. One host alone that nobody knows is more likely gone than the network.
    private func isNetworkReachable(_ verdicts: [String: LinkVerdict], known: String?) async -> Bool {
        guard !verdicts.isEmpty, verdicts.values.allSatisfy(Self.isOfTheNetwork) else { return true }
        let isOffline = verdicts.values.contains(.silent(.offline))
        guard isOffline || Set(verdicts.keys.compactMap { WebAddress.url($0)?.host() }).count > 1 else { return true }
        guard let known, let verdict = await asker.ask([known], report: { _ in })[known] else { return false }
        return !Self.isOfTheNetwork(verdict)
    }

    private static func isOfTheNetwork(_ verdict: LinkVerdict) -> Bool {
        guard case .silent(let trouble) = verdict else { return false }
        return trouble.isOfTheNetwork
    }
}
