import Templates

/// One row of a figure's history: what it was, what it is, why and when.
struct CorrectionModel: TemplateModel {
    let was: LinkModel
    let now: LinkModel
    let why: String
    /// The date of the source of the later figure.
    let when: String

    static let fields: [TemplateField<Self>] = [
        .record("was", \.was), .record("now", \.now), .text("why", \.why), .text("when", \.when),
    ]
}
