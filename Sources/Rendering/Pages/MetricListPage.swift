import Templates

/// `/metrics/`, template `metrics`.
struct MetricListPage: TemplateModel {
    let site: SiteModel
    let page: PageModel
    let title: String
    /// By the kind of thing counted, in the order of metrics.yaml.
    let groups: [MetricGroupModel]
    /// Whether there are so many groups that one wants to jump to them.
    let hasManyGroups: Bool
    let compareHref: String
    /// All metrics as CSV.
    let data: LinkModel

    static let fields: [TemplateField<Self>] = [
        .record("site", \.site), .record("page", \.page), .text("title", \.title), .list("groups", \.groups),
        .flag("hasManyGroups", \.hasManyGroups), .text("compareHref", \.compareHref), .record("data", \.data),
    ]
}
