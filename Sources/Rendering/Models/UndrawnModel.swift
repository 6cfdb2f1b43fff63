import Templates

/// A metric of a comparison that no chart is drawn of, and why.
struct UndrawnModel: TemplateModel {
    let metric: LinkModel
    /// A sentence.
    let reason: String

    static let fields: [TemplateField<Self>] = [
        .record("metric", \.metric), .text("reason", \.reason),
    ]
}
