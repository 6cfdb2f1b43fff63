import Charts
import Checking
import Evidence
import Planning
import Reading

/// The charts of a comparison page, and what cannot be drawn or said.
extension PageBuilder {
    func comparisonCharts(
        _ metrics: [Metric], _ campaigns: [Campaign], _ request: ComparisonRequest?
    ) -> (drawings: [DrawingModel], undrawn: [UndrawnModel], unsaid: [String]) {
        let drawn = metrics.map { ($0, drawing(of: $0, campaigns, request)) }.filter { !$0.1.figures.isEmpty }
        let unsaid = drawn.flatMap {
            self.unsaid(of: Ranking($0.1.figures.filter { $0.quantity != nil }, on: $0.1.scale))
        }
        guard request?.chart != .table else { return ([], [], unsaid) }
        let possible = drawn.filter { $0.1.reason == nil && $0.1.figures.count > 1 }
        let undrawn = drawn.compactMap { metric, drawing in
            drawing.reason.map { UndrawnModel(metric: link(metric.label, .metric(metric.id)), reason: $0) }
        }
        let charts =
            possible.count > 1 && request?.chart != .dots
            ? [multiples(possible)]
            : possible.map { metric, drawing in
                model(
                    drawing, metric: metric, caption: metric.label, id: "chart-\(metric.id)",
                    isDots: request?.chart == .dots)
            }
        let ids = Set(campaigns.map(\.id))
        let wholes = wholes(among: metrics.flatMap { index.byMetric[$0.id] ?? [] }.filter { ids.contains($0.about) })
        return (charts + wholes, undrawn, unsaid)
    }

    /// A metric's totals, one a campaign or more, and a row with the reason for each campaign without.
    private func drawing(of metric: Metric, _ campaigns: [Campaign], _ request: ComparisonRequest?) -> MetricDrawing {
        let all = (index.byMetric[metric.id] ?? []).filter { $0.rank != .deprecated }
        let ids = Set(campaigns.map(\.id))
        let figures = inPeriodOrder(all.filter { ids.contains($0.about) })
        let style = numberStyle
        let absent = campaigns.filter { campaign in !figures.contains { $0.about == campaign.id } }.map { campaign in
            (
                campaign.name,
                all.contains { report.campaign(of: $0)?.id == campaign.id }
                    ? style.onlyCases : style.absence(lowered(absence(metric, campaign)))
            )
        }
        return MetricDrawing(
            figures.compactMap(report.comparable), style: numberStyle, isMonthly: request?.per == .month,
            isByValue: request?.order == .value, absent: absent, name: subject)
    }

    private func lowered(_ sentence: String) -> String { sentence.prefix(1).lowercased() + sentence.dropFirst() }

    /// Several metrics, each with an axis of its own.
    private func multiples(_ drawn: [(Metric, MetricDrawing)]) -> DrawingModel {
        let caption = "Side by side: " + drawn.map(\.0.label).joined(separator: "; ")
        let panels = drawn.map { SmallMultiples.Panel(title: $0.0.label, unit: $0.1.unit, rows: $0.1.rows) }
        let portions = ChartPortion.panels(panels)
        let plots = portions.enumerated().map { number, panels in
            plot(portions.count == 1 ? "chart" : "chart-\(number + 1)") {
                SmallMultiples(title: caption, panels: panels, style: numberStyle).svg(width: $0, id: $1)
            }
        }
        let remarks =
            ["Each panel has an axis of its own; bars of different panels are not compared."]
            + (drawn.contains { $0.1.isMonthly } ? [MetricDrawing.monthlyNote(.bar)] : [])
        return drawingModel(
            "chart", caption: caption, unit: "", plots: plots, rows: drawn.flatMap { rows(of: $0.1, metric: $0.0) },
            of: drawn.flatMap { $0.1.figures.map(\.observation) }, marks: drawn.flatMap { $0.1.rows.map(\.mark) },
            remarks: remarks, about: link("Compare", .compare))
    }
}
