import Templates

/// The pairs of one metric.
struct PairGroupModel: TemplateModel {
    let metric: LinkModel
    let pairs: [PairModel]
    /// The grade of the row as a whole: that of its weakest pair.
    let overall: String

    static let fields: [TemplateField<Self>] = [
        .record("metric", \.metric), .list("pairs", \.pairs), .text("overall", \.overall),
    ]
}
