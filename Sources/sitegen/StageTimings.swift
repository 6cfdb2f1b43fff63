import Building
import Foundation
import Synchronization

/// What each stage of a build took.
final class StageTimings: Sendable {
    private struct Stage {
        let name: String
        let began: ContinuousClock.Instant
        let processor: Double
    }

    private struct State {
        var done: [(name: String, seconds: Double, processor: Double)] = []
        var current: Stage?
    }

    private let state = Mutex(State())

    /// Takes notice of the stage that a build is in.
    func note(_ progress: BuildProgress) {
        state.withLock { state in
            guard progress.stage != state.current?.name else { return }
            Self.end(&state)
            state.current = Stage(name: progress.stage, began: .now, processor: Self.processorSeconds)
        }
    }

    /// A table: a line for each stage, in order, and their sum.
    ///
    /// - Parameter bytes: how many bytes went through a stage, by its name.
    func table(bytes: [String: Int]) -> String {
        let done = state.withLock { state in
            Self.end(&state)
            return state.done
        }
        let sum = (
            name: "All", seconds: done.reduce(0) { $0 + $1.seconds }, processor: done.reduce(0) { $0 + $1.processor }
        )
        let head = "Stage          Seconds      CPU        Bytes\n"
        return (done + [sum]).reduce(head) { table, stage in
            let name = stage.name.padding(toLength: 13, withPad: " ", startingAt: 0)
            let amount = bytes[stage.name].map { $0.formatted(.number.grouping(.never)) } ?? ""
            return table + name + Self.column(Self.text(stage.seconds), 9) + Self.column(Self.text(stage.processor), 9)
                + Self.column(amount, 13) + "\n"
        }
    }

    private static func end(_ state: inout State) {
        guard let stage = state.current else { return }
        let seconds = stage.began.duration(to: .now) / .seconds(1)
        let processor = processorSeconds - stage.processor
        if let place = state.done.firstIndex(where: { $0.name == stage.name }) {
            state.done[place].seconds += seconds
            state.done[place].processor += processor
        } else {
            state.done.append((stage.name, seconds, processor))
        }
        state.current = nil
    }

    private static func text(_ seconds: Double) -> String {
        seconds.formatted(.number.precision(.fractionLength(3)).locale(Locale(identifier: "en_US_POSIX")))
    }

    private static func column(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(1, width - text.count)) + text
    }

    /// What all threads of the program have taken so far, in the system too.
    private static var processorSeconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
    }
}
