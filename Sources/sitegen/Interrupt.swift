import Foundation

/// Ctrl-C, and a request of the system to end.
enum Interrupt {
    private static let signals = [SIGINT, SIGTERM]

    /// A pipe, since a signal's handler may do little more than write a byte. Dispatch's sources are of no use here: on Linux
    /// they miss signals that are ignored, and one that is not ignored ends the program.
    private static let ends: (reading: Int32, writing: Int32) = {
        var ends: [Int32] = [-1, -1]
        pipe(&ends)
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (ends[0], ends[1])
    }()

    /// Does something that has no end until the user or the system ends it; a second request ends the program at once.
    static func ending(_ body: @escaping @Sendable () async throws -> Void) async throws {
        let (interrupts, continuation) = AsyncStream.makeStream(of: Void.self)
        let reading = ends.reading
        for number in signals {
            signal(number) { number in
                var byte: UInt8 = 0
                _ = write(Interrupt.ends.writing, &byte, 1)
                signal(number, SIG_DFL)
            }
        }
        Thread.detachNewThread {
            var byte: UInt8 = 0
            while read(reading, &byte, 1) < 0, errno == EINTR {}
            continuation.yield()
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await body() }
            group.addTask { for await _ in interrupts { return } }
            defer { group.cancelAll() }
            try await group.next()
        }
    }
}
