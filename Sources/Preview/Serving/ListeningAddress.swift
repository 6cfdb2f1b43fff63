import FlyingFox
import FlyingSocks
import Foundation

/// An IP address that a server listens at.
package struct ListeningAddress: Sendable, Hashable {
    private let text: String
    private let isSix: Bool

    /// - Parameter text: an IPv4 or IPv6 address, or `localhost`.
    /// - Returns: nothing where it is none.
    package init?(_ text: String) {
        let plain = text == "localhost" ? "127.0.0.1" : text
        var four = in_addr()
        var six = in6_addr()
        if inet_pton(AF_INET, plain, &four) == 1 {
            isSix = false
        } else if inet_pton(AF_INET6, plain, &six) == 1 {
            isSix = true
        } else {
            return nil
        }
        self.text = plain
    }

    /// Whether only programs on this machine reach it.
    package var isLoopback: Bool { isSix ? text == "::1" : text.hasPrefix("127.") }

    /// The host as it stands in a URL that reaches it from this machine.
    package var urlHost: String {
        switch text {
        case "0.0.0.0": "127.0.0.1"
        case "::": "[::1]"
        default: isSix ? "[\(text)]" : text
        }
    }

    func server(port: UInt16, handler: some HTTPHandler) throws -> HTTPServer {
        // A page may take a while to be made; nothing else is waited for.
        let timeout: TimeInterval = 120
        if isSix {
            return HTTPServer(
                address: try sockaddr_in6.inet6(ip6: text, port: port), timeout: timeout, pool: PromptSocketPool(),
                logger: .disabled,
                handler: handler)
        }
        return HTTPServer(
            address: try sockaddr_in.inet(ip4: text, port: port), timeout: timeout, pool: PromptSocketPool(),
            logger: .disabled,
            handler: handler)
    }
}
