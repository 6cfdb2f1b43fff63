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
        .record("site") { $0.site }, .record("page") { $0.page }, .text("title") { $0.title },
        .optional("description") { $0.description }, .optional("date") { $0.date },
        .optional("isoDate") { $0.isoDate }, .optional("updated") { $0.updated },
        .optional("isoUpdated") { $0.isoUpdated }, .text("html") { $0.html }, .list("tables") { $0.tables },
        .list("drawings") { $0.drawings }, .flag("hasDrawings") { $0.hasDrawings },
        .list("undrawn") { $0.undrawn }, .flag("hasUndrawn") { $0.hasUndrawn }, .texts("unsaid") { $0.unsaid },
        .flag("hasUnsaid") { $0.hasUnsaid }, .optional("note") { $0.note }, .list("groups") { $0.groups },
        .flag("hasGroups") { $0.hasGroups }, .list("cited") { $0.cited }, .flag("hasCited") { $0.hasCited },
    ]
}
