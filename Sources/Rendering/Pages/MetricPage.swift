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
        .record("site", \.site), .record("page", \.page), .text("title", \.title),
        .text("unit", \.unit), .text("definition", \.definition),
        .text("countingRule", \.countingRule), .optional("group", \.group),
        .optionalRecord("drawing", \.drawing), .list("figures", \.figures),
        .flag("hasFigures", \.hasFigures), .list("pairs", \.pairs), .optional("overall", \.overall),
        .flag("hasPairs", \.hasPairs), .text("compareHref", \.compareHref),
    ]
}
