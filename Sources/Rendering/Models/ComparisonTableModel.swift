import Templates

/// Metrics of one group by campaigns.
struct ComparisonTableModel: TemplateModel {
    /// The group's name: "Arrests and suspects".
    let title: String
    let anchor: String
    let columns: [ComparisonColumnModel]
    let rows: [ComparisonRowModel]
    /// The figures as CSV, a file for each measure.
    let data: [LinkModel]
    let permalink: String
    let citation: String

    static let fields: [TemplateField<Self>] = [
        .text("title", \.title), .text("anchor", \.anchor), .list("columns", \.columns),
        .list("rows", \.rows), .list("data", \.data), .text("permalink", \.permalink),
        .text("citation", \.citation),
    ]
}
