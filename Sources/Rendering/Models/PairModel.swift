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
    /// "more than 6,000" a month for each, where the periods differ in length and the rules allow a rate.
    let leftRate: String?
    let rightRate: String?
    let hasRates: Bool

    static let fields: [TemplateField<Self>] = [
        .record("left", \.left), .text("leftAbout", \.leftAbout), .record("right", \.right),
        .text("rightAbout", \.rightAbout), .text("grade", \.grade), .text("gradeWords", \.gradeWords),
        .texts("reasons", \.reasons), .texts("obstacles", \.obstacles),
        .flag("hasObstacles", \.hasObstacles), .text("order", \.order),
        .optional("leftRate", \.leftRate), .optional("rightRate", \.rightRate),
        .flag("hasRates", \.hasRates),
    ]
}
