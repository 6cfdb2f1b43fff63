import Checking
import Evidence
import Foundation
import Planning

/// data/comparisons.json: every two figures with their grade and the reasons for it.
enum ComparisonFile {
    /// A site with more figures than this lists pairs of comparable metrics only; the others are all `none`.
    private static let completeUpTo = 100

    private struct Pair: Encodable {
        let left: String
        let right: String
        let grade: String
        let reasons: [String]
        let obstacles: [String]
        /// `greater`, `less` or `equal`; absent where the bounds leave it open.
        let order: String?
    }

    private struct File: Encodable {
        /// Whether pairs of metrics that have nothing in common are listed too.
        let complete: Bool
        let pairs: [Pair]
    }

    static func write(_ plan: SitePlan) throws -> String {
        let figures = plan.report.observations.list.compactMap { plan.report.comparable($0) }
        let isComplete = figures.count <= completeUpTo
        let pairs = figures.indices.flatMap { index -> [Pair] in
            figures[(index + 1)...].compactMap { other -> Pair? in
                let figure = figures[index]
                guard isComplete || figure.metric.id == other.metric.id || isDeclared(figure.metric, other.metric)
                else {
                    return nil
                }
                return pair(Comparison(figure, other))
            }
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(File(complete: isComplete, pairs: pairs)), as: UTF8.self) + "\n"
    }

    private static func isDeclared(_ one: Metric, _ two: Metric) -> Bool {
        one.comparableWith.contains(two.id) || two.comparableWith.contains(one.id)
    }

    private static func pair(_ comparison: Comparison) -> Pair {
        let order: String? =
            switch comparison.order.value {
            case .greater?: "greater"
            case .less?: "less"
            case .equal?: "equal"
            case .unordered?, nil: nil
            }
        return Pair(
            left: comparison.left.observation.id, right: comparison.right.observation.id,
            grade: comparison.grade.rawValue, reasons: comparison.reasons, obstacles: comparison.obstacles, order: order
        )
    }
}
