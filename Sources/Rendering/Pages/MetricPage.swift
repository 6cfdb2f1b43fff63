import Templates

/// `/metrics/ID/`, template `metric`.
struct MetricPage: TemplateModel {
    let site: SiteModel
    let page: PageModel
    let title: String
    let unit: String
    let definition: String
    let countingRule: String
    /// The kind of thing counted, as the matrix groups it.
    let group: String?
    /// The totals as a chart, or why there is none.
    let drawing: DrawingModel?
    /// Every figure of the metric, in the order of their periods.
    let figures: [FigureModel]
    let hasFigures: Bool
    /// Every two of them, those that are not preferred aside.
    let pairs: [PairModel]
    /// The grade of the metric as a whole: that of its weakest pair.
    let overall: String?
    let hasPairs: Bool
    let compareHref: String

    static let fields: [TemplateField<Self>] = [
        .record("site") { $0.site }, .record("page") { $0.page }, .text("title") { $0.title },
        .text("unit") { $0.unit }, .text("definition") { $0.definition },
        .text("countingRule") { $0.countingRule }, .optional("group") { $0.group },
        .optionalRecord("drawing") { $0.drawing }, .list("figures") { $0.figures },
        .flag("hasFigures") { $0.hasFigures }, .list("pairs") { $0.pairs }, .optional("overall") { $0.overall },
        .flag("hasPairs") { $0.hasPairs }, .text("compareHref") { $0.compareHref },
    ]
}
