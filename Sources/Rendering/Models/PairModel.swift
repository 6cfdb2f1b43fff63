import Templates

/// Two figures of one kind side by side: how far they compare, and what may be said of them.
struct PairModel: TemplateModel {
    /// The figures' words, each leading to its page, and what each is about.
    let left: LinkModel
    let leftAbout: String
    let right: LinkModel
    let rightAbout: String
    /// `full`, `meaningful`, `conceptual` or `none`, for a CSS class.
    let grade: String
    /// "comparable with care".
    let gradeWords: String
    /// How they compare, and how they do not.
    let reasons: [String]
    /// Why they are neither added nor divided.
    let obstacles: [String]
    let hasObstacles: Bool
    /// Which is the greater, or why that cannot be said.
    let order: String
    /// "more than 6,000 a month" for each, where the periods differ in length and the rules allow a rate.
    let leftRate: String?
    let rightRate: String?
    let hasRates: Bool

    static let fields: [TemplateField<Self>] = [
        .record("left") { $0.left }, .text("leftAbout") { $0.leftAbout }, .record("right") { $0.right },
        .text("rightAbout") { $0.rightAbout }, .text("grade") { $0.grade }, .text("gradeWords") { $0.gradeWords },
        .texts("reasons") { $0.reasons }, .texts("obstacles") { $0.obstacles },
        .flag("hasObstacles") { $0.hasObstacles }, .text("order") { $0.order },
        .optional("leftRate") { $0.leftRate }, .optional("rightRate") { $0.rightRate },
        .flag("hasRates") { $0.hasRates },
    ]
}
