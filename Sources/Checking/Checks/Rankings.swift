import Diagnostics
import Evidence
import Reading

/// A comparison page ranks its figures only where every two of them are ordered.
enum Rankings {
    static func check(_ report: CheckedReport) -> [Diagnostic] {
        report.pages.flatMap { page -> [Diagnostic] in
            guard let request = page.file.frontMatter.value.comparison, request.order == .value else { return [] }
            let campaigns = Set(request.campaigns.isEmpty ? report.campaigns.list.map(\.id) : request.campaigns)
            return request.metrics.compactMap { metric in
                let figures = report.observations.list.filter {
                    $0.metric == metric && campaigns.contains($0.about) && $0.rank != .deprecated && $0.missing == nil
                }.compactMap(report.comparable)
                let scale = CommonScale(figures, isMonthly: request.per == .month)
                return Ranking(figures, on: scale).firstObstacle.map { pair, reason in
                    unordered(report.metrics[metric]?.label ?? metric, pair, reason, at: request.ranges["order"])
                }
            }
        }
    }
}

// MARK: - Messages

extension Rankings {
    private static func unordered(
        _ label: String, _ pair: Comparison, _ reason: String, at range: SourceRange
    ) -> Diagnostic {
        let (one, two) = (pair.left.observation.asReported, pair.right.observation.asReported)
        return Diagnostic(
            .rankingUnfounded, at: range, "“\(label)” cannot be ranked: “\(one)” and “\(two)”.",
            notes: [DiagnosticNote(reason)], fixes: ["Write “order: date”, or leave the metric out."])
    }
}
