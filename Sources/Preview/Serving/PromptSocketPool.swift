import FlyingFox
import FlyingSocks
import Foundation

/// The server's pool of sockets, which sends what is written at once: an answer is written as a head and a body, and the
/// system would keep the end of the body back until the head was confirmed (RFC 896), some 40 ms.
struct PromptSocketPool: AsyncSocketPool {
    private let pool: any AsyncSocketPool = HTTPServer.defaultPool()

    func prepare() async throws { try await pool.prepare() }

    func run() async throws { try await pool.run() }

    /// Every connection waits for its first request; on Linux it has this from the socket that it came by already.
    func suspendSocket(_ socket: Socket, untilReadyFor events: Socket.Events) async throws {
        var isPrompt: Int32 = 1
        setsockopt(
            socket.file.rawValue, Int32(IPPROTO_TCP), TCP_NODELAY, &isPrompt, socklen_t(MemoryLayout<Int32>.size))
        try await pool.suspendSocket(socket, untilReadyFor: events)
    }
}
