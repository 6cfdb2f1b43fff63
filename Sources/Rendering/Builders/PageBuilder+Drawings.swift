import Checking
import Evidence
import Markup
import Planning
import Reading
import Templates

/// Drawings inside articles: `![…](chart:ID)` and the like.
extension PageBuilder {
    /// - Parameter caption: the picture whose words are the drawing's caption.
    func html(_ drawing: Drawing, caption: Link) -> String {
        let words = caption.content.plainText
        switch drawing {
        case .chart(let id), .table(let id):
            return report.metrics[id].map { table($0, caption: words) } ?? ""
        case .timeline, .unreadable:
            return ""
        }
    }

    private func table(_ metric: Metric, caption: String) -> String {
        let observations = inPeriodOrder(index.byMetric[metric.id] ?? [])
        let model = MetricTableModel(
            caption: caption.isEmpty ? metric.label : caption, unit: metric.unit,
            metric: link(metric.label, .metric(metric.id)), figures: figures(observations))
        return templates.render(model, with: "partials/metric-table") ?? ""
    }
}
