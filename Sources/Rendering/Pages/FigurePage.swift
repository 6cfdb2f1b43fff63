import Templates

/// `/stats/ID/`, template `stat`.
struct FigurePage: TemplateModel {
    let site: SiteModel
    let page: PageModel
    let title: String
    let figure: FigureModel
    let definition: String
    let countingRule: String
    /// How far the words pin the number down, in plain digits; "not known" where they give no bound.
    let lowerBound: String
    let upperBound: String
    /// "exact", "more than", …
    let qualifier: String?
    /// The bounds, or the change, drawn; absent where there is no number.
    let bounds: PlotModel?
    /// The whole that the figure belongs to with its parts, drawn.
    let whole: DrawingModel?
    /// The figures that are parts of this one.
    let parts: [FigureModel]
    let hasParts: Bool
    /// The figures that contradict this one.
    let contradictions: [FigureModel]
    let hasContradictions: Bool
    /// The reading that the editors suspect behind a misprint, and why.
    let suspectedReading: String?
    let suspectedReason: String?
    let rankReason: String?
    let source: SourceModel
    /// Pages whose text cites the figure.
    let citedBy: [LinkModel]
    let hasCitedBy: Bool
    /// What a change is measured from.
    let base: String?
    /// The figure for a month of its period, or why there is none.
    let monthly: String
    /// Whether and when it was held against the document.
    let verification: String
    /// What it was before, or is now.
    let corrections: [CorrectionModel]
    let hasCorrections: Bool
    /// This figure beside the others of its metric.
    let pairs: [PairModel]
    let hasPairs: Bool
    /// Other figures of the same metric.
    let others: [FigureModel]
    let hasOthers: Bool
    /// The figure as one line to quote: words, publisher, title, date, paragraph, address.
    let citation: String

    static let fields: [TemplateField<Self>] = [
        .record("site") { $0.site }, .record("page") { $0.page }, .text("title") { $0.title },
        .record("figure") { $0.figure }, .text("definition") { $0.definition },
        .text("countingRule") { $0.countingRule }, .text("lowerBound") { $0.lowerBound },
        .text("upperBound") { $0.upperBound }, .optional("qualifier") { $0.qualifier },
        .optionalRecord("bounds") { $0.bounds }, .optionalRecord("whole") { $0.whole },
        .list("parts") { $0.parts }, .flag("hasParts") { $0.hasParts },
        .list("contradictions") { $0.contradictions }, .flag("hasContradictions") { $0.hasContradictions },
        .optional("suspectedReading") { $0.suspectedReading }, .optional("suspectedReason") { $0.suspectedReason },
        .optional("rankReason") { $0.rankReason }, .record("source") { $0.source },
        .list("citedBy") { $0.citedBy }, .flag("hasCitedBy") { $0.hasCitedBy }, .optional("base") { $0.base },
        .text("monthly") { $0.monthly }, .text("verification") { $0.verification },
        .list("corrections") { $0.corrections }, .flag("hasCorrections") { $0.hasCorrections },
        .list("pairs") { $0.pairs }, .flag("hasPairs") { $0.hasPairs }, .list("others") { $0.others },
        .flag("hasOthers") { $0.hasOthers }, .text("citation") { $0.citation },
    ]
}
