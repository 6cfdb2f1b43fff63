/// What came of asking the addresses of a site.
package struct LinkReport: Sendable {
    /// The verdicts on those that were asked; empty where the network could not be reached.
    package let verdicts: [String: LinkVerdict]
    /// How many were asked.
    package let asked: Int
    /// How many answered lately, and were not asked again.
    package let cached: Int
    /// False where not one of those that were asked could be, as without a network.
    package let isNetworkReachable: Bool
    /// For the next run.
    package let memory: LinkMemory
}

extension LinkReport {
    /// Where there is nothing to ask.
    package static let empty = LinkReport(
        verdicts: [:], asked: 0, cached: 0, isNetworkReachable: true, memory: LinkMemory(nil))

    /// How many lead nowhere.
    package var dead: Int {
        verdicts.values.count { verdict in
            switch verdict {
            case .dead, .silent: true
            case .good, .unknown: false
            }
        }
    }

    /// How many could not be asked: the server has too much to do, or there is no network.
    package var unknown: Int { isNetworkReachable ? overloaded.count : asked }

    /// The addresses whose servers have too much to do, with the status they answered, in order.
    package var overloaded: [(link: String, status: Int)] {
        verdicts.compactMap { link, verdict in
            guard case .unknown(let status) = verdict else { return nil }
            return (link, status)
        }.sorted { $0.link < $1.link }
    }
}
