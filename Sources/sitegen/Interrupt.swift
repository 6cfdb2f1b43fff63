import Dispatch
import Foundation

/// Ctrl-C, and a request of the system to end.
enum Interrupt {
    /// Does something that has no end until the user or the system ends it.
    static func ending(_ body: @escaping @Sendable () async throws -> Void) async throws {
        let (interrupts, continuation) = AsyncStream.makeStream(of: Void.self)
        // Before anything is told: whoever reads it may interrupt at once.
        let sources = [SIGINT, SIGTERM, SIGHUP].map { number in
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { continuation.yield() }
            source.resume()
            signal(number, SIG_IGN)
            return source
        }
        defer { for source in sources { source.cancel() } }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await body() }
            group.addTask { for await _ in interrupts { return } }
            defer { group.cancelAll() }
            try await group.next()
        }
    }
}
