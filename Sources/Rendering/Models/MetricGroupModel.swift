import Templates

/// Metrics of one kind in a list.
struct MetricGroupModel: TemplateModel {
    /// "Arrests and suspects".
    let title: String
    /// A fragment id for the heading, unique on its page.
    let anchor: String
    let metrics: [MetricSummaryModel]

    static let fields: [TemplateField<Self>] = [
        .text("title", \.title), .text("anchor", \.anchor), .list("metrics", \.metrics),
    ]
}
