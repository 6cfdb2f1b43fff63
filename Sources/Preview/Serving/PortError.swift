import Foundation

/// No port could be listened at.
package struct PortError: LocalizedError, Sendable {
    let address: String
    let port: UInt16
    let reason: String

    /// One sentence with the system's reason.
    package var errorDescription: String? { "Cannot listen at \(address), port \(port): \(reason)." }
}
