import FlyingSocks
import Foundation

/// Why a server does not listen any more, or never did.
struct ListeningFailure: Error {
    let reason: String
    /// Whether another program listens at the port.
    let isTaken: Bool

    init(_ error: SocketError) {
        guard case .failed(_, let number, let message) = error else {
            reason = error.localizedDescription
            isTaken = false
            return
        }
        reason = message
        isTaken = number == EADDRINUSE
    }
}
