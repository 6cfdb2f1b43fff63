import Foundation

/// Which names a request may call the server by. A page of another site whose name is made to lead here (DNS rebinding)
/// calls it by that name, and is refused.
struct HostRule: Sendable {
    private let names: Set<String>
    /// Whether every IP address is a name: where the server listens to other machines.
    private let allowsAddresses: Bool

    /// - Parameter address: the one that the server listens at.
    init(_ address: ListeningAddress) {
        var names: Set = ["localhost", "127.0.0.1", "[::1]", address.urlHost.lowercased()]
        if !address.isLoopback {
            let own = ProcessInfo.processInfo.hostName.lowercased()
            names.formUnion([own, own + ".local", own.split(separator: ".").first.map(String.init) ?? own])
        }
        self.names = names
        allowsAddresses = !address.isLoopback
    }

    /// - Parameter host: the value of the Host field: a name or an address, perhaps with a port.
    func allows(_ host: String) -> Bool {
        guard let name = Self.name(host) else { return false }
        return names.contains(name) || (allowsAddresses && Self.isAddress(name))
    }

    /// Whether a page of an origin may open a connection: none but those of this very server. Programs that are no
    /// browsers name no origin.
    func allows(origin: String?, host: String) -> Bool {
        guard let origin else { return true }
        return origin.lowercased() == "http://\(host.lowercased())"
    }

    /// The name without the port; nothing where it is none.
    private static func name(_ host: String) -> String? {
        let host = host.lowercased()
        let name: Substring
        if host.hasPrefix("[") {
            guard let end = host.firstIndex(of: "]") else { return nil }
            name = host[...end]
        } else {
            name = host.prefix { $0 != ":" }
        }
        let rest = host[name.endIndex...]
        guard !name.isEmpty, rest.isEmpty || (rest.first == ":" && UInt16(rest.dropFirst()) != nil) else { return nil }
        return String(name)
    }

    private static func isAddress(_ name: String) -> Bool {
        var four = in_addr()
        var six = in6_addr()
        let bare = name.hasPrefix("[") ? String(name.dropFirst().dropLast()) : name
        return inet_pton(AF_INET, bare, &four) == 1 || inet_pton(AF_INET6, bare, &six) == 1
    }
}
