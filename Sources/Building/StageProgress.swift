import Synchronization

/// Counts what several cores have done, and tells it.
final class StageProgress: Sendable {
    private let done = Atomic<Int>(0)
    private let total: Int
    private let report: @Sendable (BuildProgress) -> Void

    init(total: Int, report: @escaping @Sendable (BuildProgress) -> Void) {
        self.total = total
        self.report = report
    }

    func add(_ count: Int) {
        let now = done.add(count, ordering: .relaxed).newValue
        report(BuildProgress(stage: "Rendering", done: now, total: total))
    }
}
