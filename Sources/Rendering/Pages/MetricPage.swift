/// `/metrics/ID/`, template `metric`.
package struct MetricPage: Sendable {
    let site: SiteModel
    let page: PageModel
    let title: String
    let unit: String
    let definition: String
    let countingRule: String
    /// The kind of thing counted, as the matrix groups it.
    let group: String?
    /// Every figure of the metric, in the order of their periods.
    let figures: [FigureModel]
    let hasFigures: Bool
    let compareHref: String
}
