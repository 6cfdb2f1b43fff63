import Building
import Diagnostics
import Foundation
import Synchronization

/// One line on a terminal that says how far a build is, from its first second on.
final class ProgressLine: Sendable {
    private let isShown: Bool
    private let room: Int
    private let began: ContinuousClock.Instant
    private let isWritten = Mutex(false)

    /// - Parameter width: how many cells the terminal has; a longer line could not be written over.
    init(isShown: Bool, width: Int?, began: ContinuousClock.Instant) {
        self.isShown = isShown
        room = max(1, (width ?? 80) - 1)
        self.began = began
    }

    func show(_ progress: BuildProgress) {
        guard isShown, began.duration(to: .now) > .seconds(1) else { return }
        let count = progress.total > 0 ? " \(progress.done) of \(progress.total)" : ""
        replace(with: String("\(progress.stage)\(count) …".prefix(room)))
    }

    /// Leaves an empty line, before anything else is written.
    func clear() {
        if isWritten.withLock({ $0 }) { replace(with: "") }
    }

    private func replace(with text: String) {
        isWritten.withLock { isWritten in
            Console.tell("\r\u{1B}[K\(text)")
            isWritten = !text.isEmpty
        }
    }
}
