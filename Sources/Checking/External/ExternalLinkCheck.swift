package import Diagnostics
package import External
import Foundation

/// What is told of the addresses that were asked.
package enum ExternalLinkCheck {
    /// Warnings, each with all the places of its address.
    ///
    /// - Parameter day: the day of asking, YYYY-MM-DD.
    package static func check(_ links: ExternalLinks, _ report: LinkReport, day: String) -> [Diagnostic] {
        guard report.isNetworkReachable else { return [networkUnreachable(report.asked)] }
        return report.verdicts.sorted { $0.key < $1.key }.compactMap { address, verdict in
            let places = links.ranges(of: address)
            switch verdict {
            case .good, .unknown: return nil
            case .dead(let status):
                return dead(address, ("answered \(status)\(words(of: status))", nil), day, places, help: help(status))
            case .silent(let trouble): return dead(address, words(of: trouble), day, places, help: help())
            }
        }
    }

    /// RFC 9110, 15.5 and 15.6.
    private static func words(of status: Int) -> String {
        let words = [
            400: "bad request", 401: "unauthorized", 403: "forbidden", 404: "not found", 410: "gone",
            451: "unavailable for legal reasons", 500: "internal server error", 502: "bad gateway",
            503: "service unavailable", 504: "gateway timeout",
        ]
        return words[status].map { " (\($0))" } ?? ""
    }

    /// What happened, and why.
    private static func words(of trouble: LinkTrouble) -> (String, String?) {
        switch trouble {
        case .hostUnknown: ("did not answer", "no server with this name was found")
        case .offline: ("did not answer", "there is no network")
        case .unreachable: ("did not answer", "no connection could be made")
        case .timeout: ("did not answer in time", nil)
        case .insecure(let reason): ("did not answer", "the secure connection failed (\(reason))")
        case .redirectsWithoutEnd: ("did not answer", "it sends from one address to the next without end")
        case .redirectElsewhere(let location): ("did not answer", "it sends to “\(location)”, no address of the web")
        case .malformed: ("was not asked", "it is no address that a server could have")
        case .other(let reason): ("did not answer", reason)
        }
    }
}

// MARK: - Messages

extension ExternalLinkCheck {
    private static func dead(
        _ address: String, _ words: (what: String, why: String?), _ day: String, _ places: [SourceRange], help: String
    ) -> Diagnostic {
        Diagnostic(
            .externalLinkDead, at: places.first,
            "\(address) \(words.what) on \(day)\(words.why.map { ": \($0)" } ?? "").",
            notes: places.dropFirst().map { DiagnosticNote("It stands here too.", at: $0) }, fixes: [help])
    }

    private static func help(_ status: Int = 404) -> String {
        [401, 403].contains(status)
            ? "Open it in a browser, as some servers turn away programs only; correct the address if it is gone."
            : "Correct the address, link to a copy in a web archive, or remove the link."
    }

    private static func networkUnreachable(_ count: Int) -> Diagnostic {
        Diagnostic(
            .externalLinkDead, at: nil,
            "The network could not be reached: nothing is known of \(count) address\(count == 1 ? "" : "es").",
            explanation: "Addresses of other sites are asked through the network.",
            fixes: ["Run the command again where there is a network."])
    }
}
