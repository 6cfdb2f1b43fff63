/// Why no server answered for an address.
package enum LinkTrouble: Sendable, Hashable {
    /// No server has the host's name, or nobody could be asked for it.
    case hostUnknown
    /// This machine has no network.
    case offline
    /// The host is known, but nothing listens there or no way leads to it.
    case unreachable
    /// Nothing came in time.
    case timeout
    /// TLS failed, with the library's words: a certificate that has expired, or is another host's.
    case insecure(String)
    /// More redirects than anybody follows.
    case redirectsWithoutEnd
    /// A redirect to what is no address of the web.
    case redirectElsewhere(String)
    /// No address that could be asked.
    case malformed
    /// The library's words.
    case other(String)

    /// Whether it is what happens to every address where there is no network.
    var isOfTheNetwork: Bool { self == .hostUnknown || self == .offline }
}
