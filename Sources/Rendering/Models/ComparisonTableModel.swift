import Templates

/// Metrics of one group by campaigns.
struct ComparisonTableModel: TemplateModel {
    /// The group's name: "Arrests and suspects".
    let title: String
    let anchor: String
    let columns: [ComparisonColumnModel]
    let rows: [ComparisonRowModel]
    /// The figures as CSV.
    let data: LinkModel
    let permalink: String
    let citation: String

    static let fields: [TemplateField<Self>] = [
        .text("title") { $0.title }, .text("anchor") { $0.anchor }, .list("columns") { $0.columns },
        .list("rows") { $0.rows }, .record("data") { $0.data }, .text("permalink") { $0.permalink },
        .text("citation") { $0.citation },
    ]
}
