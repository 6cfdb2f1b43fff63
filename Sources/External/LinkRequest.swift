package import Foundation

/// One request that a server is asked; nothing of what it answers is read but the head.
package struct LinkRequest: Sendable, Hashable {
    /// Neither changes anything on a server (RFC 9110, 9.2.1).
    package enum Method: String, Sendable {
        case head = "HEAD"
        case get = "GET"
    }

    /// HEAD, or GET for one byte.
    package let method: Method
    /// http or https, with a host.
    package let url: URL
}
