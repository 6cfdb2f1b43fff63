import Templates

/// One row of a figure's history: what it was, what it is, why and when.
struct CorrectionModel: TemplateModel {
    let was: LinkModel
    let now: LinkModel
    let why: String
    /// The date of the source of the later figure.
    let when: String

    static let fields: [TemplateField<Self>] = [
        .record("was") { $0.was }, .record("now") { $0.now }, .text("why") { $0.why }, .text("when") { $0.when },
    ]
}
