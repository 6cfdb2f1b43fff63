import Building
import Foundation
import Synchronization

/// One line on a terminal that says how far a build is, from its first second on.
final class ProgressLine: Sendable {
    private let isShown: Bool
    private let began: ContinuousClock.Instant
    private let width = Mutex(0)

    init(isShown: Bool, began: ContinuousClock.Instant) {
        self.isShown = isShown
        self.began = began
    }

    func show(_ progress: BuildProgress) {
        guard isShown, began.duration(to: .now) > .seconds(1) else { return }
        let count = progress.total > 0 ? " \(progress.done) of \(progress.total)" : ""
        replace(with: "\(progress.stage)\(count) …")
    }

    func clear() {
        if width.withLock({ $0 }) > 0 { replace(with: "") }
    }

    private func replace(with text: String) {
        width.withLock { width in
            let padding = String(repeating: " ", count: max(0, width - text.count))
            FileHandle.standardError.write(Data("\r\(text)\(padding)\(text.isEmpty ? "\r" : "")".utf8))
            width = text.count
        }
    }
}
