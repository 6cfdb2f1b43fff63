import Templates

/// `/compare/SLUG/`, template `comparison`.
struct ComparisonPage: TemplateModel {
    let site: SiteModel
    let page: PageModel
    let title: String
    let description: String?
    let date: String?
    let isoDate: String?
    let updated: String?
    let isoUpdated: String?
    /// The body as HTML.
    let html: String
    let tables: [ComparisonTableModel]
    /// Charts of the metrics that the rules let be drawn, and of wholes with their parts.
    let drawings: [DrawingModel]
    let hasDrawings: Bool
    /// The metrics that they do not, and why.
    let undrawn: [UndrawnModel]
    let hasUndrawn: Bool
    /// What cannot be said of the figures.
    let unsaid: [String]
    let hasUnsaid: Bool
    /// The editor's note on the table.
    let note: String?
    /// What the rules say of the figures of each row.
    let groups: [PairGroupModel]
    let hasGroups: Bool
    let cited: [FigureModel]
    let hasCited: Bool

    static let fields: [TemplateField<Self>] = [
        .record("site", \.site), .record("page", \.page), .text("title", \.title),
        .optional("description", \.description), .optional("date", \.date),
        .optional("isoDate", \.isoDate), .optional("updated", \.updated),
        .optional("isoUpdated", \.isoUpdated), .html("html", \.html), .list("tables", \.tables),
        .list("drawings", \.drawings), .flag("hasDrawings", \.hasDrawings),
        .list("undrawn", \.undrawn), .flag("hasUndrawn", \.hasUndrawn), .texts("unsaid", \.unsaid),
        .flag("hasUnsaid", \.hasUnsaid), .optional("note", \.note), .list("groups", \.groups),
        .flag("hasGroups", \.hasGroups), .list("cited", \.cited), .flag("hasCited", \.hasCited),
    ]
}
