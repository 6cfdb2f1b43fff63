import Foundation

/// All that is asked about one address, until there is a verdict.
struct LinkInquiry: Sendable {
    enum Step: Sendable {
        case again(LinkInquiry, after: Duration)
        case done(LinkVerdict)
    }

    private static let redirectLimit = 10
    /// Seconds that are waited where a server asks for them.
    private static let patience = 30

    /// As the site has it.
    let link: String
    private var url: URL
    private var method = LinkRequest.Method.head
    private var redirects = 0
    private var hasWaited = false

    /// Nothing where the text is no address that can be asked.
    init?(_ link: String) {
        guard let url = WebAddress.url(link) else { return nil }
        self.link = link
        self.url = url
    }

    var request: LinkRequest { LinkRequest(method: method, url: url) }
    var host: String { url.host()?.lowercased() ?? "" }

    func step(after response: LinkResponse) -> Step {
        switch response {
        case .failed(let trouble):
            // Some servers hang up when they are asked with HEAD, and some never answer it.
            switch trouble {
            case .other where method == .head, .timeout where method == .head: return again { $0.method = .get }
            default: return .done(.silent(trouble))
            }
        case .answered(let status, let location, let retryAfter):
            if [301, 302, 303, 307, 308].contains(status), let location { return redirected(to: location) }
            if status == 429 || (status == 503 && retryAfter != nil) { return refused(status, retryAfter) }
            // What a server says before its answer (RFC 9110, 15.2) is no answer, and nothing else was heard.
            if (100..<200).contains(status) { return .done(.unknown(status: status)) }
            if Self.isGood(status) { return .done(.good(status: status)) }
            // Servers refuse HEAD in many ways, with 404 among them.
            return method == .head ? again { $0.method = .get } : .done(.dead(status: status))
        }
    }

    /// 416 is what an empty file answers to the wish for its first byte.
    static func isGood(_ status: Int) -> Bool { (200..<400).contains(status) || status == 416 }

    private func redirected(to location: String) -> Step {
        guard redirects < Self.redirectLimit else { return .done(.silent(.redirectsWithoutEnd)) }
        guard let next = WebAddress.url(location, from: url) else {
            return .done(.silent(.redirectElsewhere(location)))
        }
        return again {
            $0.redirects += 1
            $0.url = next
        }
    }

    /// A date in place of seconds is no moment to wait for.
    private func refused(_ status: Int, _ retryAfter: String?) -> Step {
        guard !hasWaited, let seconds = retryAfter.flatMap({ Int($0) }), 0...Self.patience ~= seconds else {
            return .done(.unknown(status: status))
        }
        return again(after: .seconds(seconds)) { $0.hasWaited = true }
    }

    private func again(after pause: Duration = .zero, _ change: (inout LinkInquiry) -> Void) -> Step {
        var next = self
        change(&next)
        return .again(next, after: pause)
    }
}
