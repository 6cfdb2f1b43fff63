/// A metric's figures as a table.
struct MetricTableModel {
    let caption: String
    let unit: String
    let metric: LinkModel
    let figures: [FigureModel]
}
