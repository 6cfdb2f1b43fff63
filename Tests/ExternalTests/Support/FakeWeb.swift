import External
import Foundation
import Synchronization

/// Servers that answer as they are told, and remember who asked for what, when, and how many at once.
final class FakeWeb: Sendable {
    struct Asked: Sendable {
        let request: String
        let host: String
        let time: Duration
    }

    private struct State {
        var log: [Asked] = []
        var open: [String: Int] = [:]
        var mostAtOnce = 0
        var mostAtOneHost = 0
    }

    let clock = LeapingClock()
    private let state = Mutex(State())
    private let answer: @Sendable (_ request: String, _ count: Int) -> LinkResponse

    /// - Parameter answer: what "HEAD https://a.example/" answers when it is asked for the nth time, from 1.
    init(_ answer: @escaping @Sendable (_ request: String, _ count: Int) -> LinkResponse) {
        self.answer = answer
    }

    var log: [Asked] { state.withLock { $0.log } }
    var requests: [String] { log.map(\.request) }
    var mostAtOnce: Int { state.withLock { $0.mostAtOnce } }
    var mostAtOneHost: Int { state.withLock { $0.mostAtOneHost } }

    func check(
        _ links: [String], memory: LinkMemory = LinkMemory(nil), now: Int = 1_767_225_600
    ) async -> LinkReport {
        await LinkCheck(clock: clock) { await self.send($0) }.check(links, memory: memory, now: now) { _, _ in }
    }

    private func send(_ request: LinkRequest) async -> LinkResponse {
        let line = "\(request.method.rawValue) \(request.url.absoluteString)"
        let host = request.url.host() ?? ""
        let time = clock.now.time
        let count = state.withLock { state in
            state.log.append(Asked(request: line, host: host, time: time))
            state.open[host, default: 0] += 1
            state.mostAtOnce = max(state.mostAtOnce, state.open.values.reduce(0, +))
            state.mostAtOneHost = max(state.mostAtOneHost, state.open[host] ?? 0)
            return state.log.count { $0.request == line }
        }
        // Others get the chance to come in between.
        for _ in 0..<20 { await Task.yield() }
        state.withLock { $0.open[host, default: 0] -= 1 }
        return answer(line, count)
    }
}
