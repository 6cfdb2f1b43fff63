import Templates

/// `/stats/ID/`, template `stat`.
struct FigurePage: TemplateModel {
    let site: SiteModel
    let page: PageModel
    let title: String
    let figure: FigureModel
    let definition: String
    let countingRule: String
    /// How far the words pin the number down, in digits; "not known" where they give no bound. Absent where the number is
    /// exact, missing, or a suspected misprint.
    let lowerBound: String?
    let upperBound: String?
    /// "exact", "more than", …
    let qualifier: String?
    /// The bounds, or the change, drawn; absent where there is no number, and for a suspected misprint.
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
        .record("site", \.site), .record("page", \.page), .text("title", \.title),
        .record("figure", \.figure), .text("definition", \.definition),
        .text("countingRule", \.countingRule), .optional("lowerBound", \.lowerBound),
        .optional("upperBound", \.upperBound), .optional("qualifier", \.qualifier),
        .optionalRecord("bounds", \.bounds), .optionalRecord("whole", \.whole),
        .list("parts", \.parts), .flag("hasParts", \.hasParts),
        .list("contradictions", \.contradictions), .flag("hasContradictions", \.hasContradictions),
        .optional("suspectedReading", \.suspectedReading), .optional("suspectedReason", \.suspectedReason),
        .optional("rankReason", \.rankReason), .record("source", \.source),
        .list("citedBy", \.citedBy), .flag("hasCitedBy", \.hasCitedBy), .optional("base", \.base),
        .text("monthly", \.monthly), .text("verification", \.verification),
        .list("corrections", \.corrections), .flag("hasCorrections", \.hasCorrections),
        .list("pairs", \.pairs), .flag("hasPairs", \.hasPairs), .list("others", \.others),
        .flag("hasOthers", \.hasOthers), .text("citation", \.citation),
    ]
}
