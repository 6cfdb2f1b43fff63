/// Metrics of one group by campaigns.
package struct ComparisonTableModel: Sendable {
    /// The group's name: "Arrests and suspects".
    let title: String
    let anchor: String
    let columns: [ComparisonColumnModel]
    let rows: [ComparisonRowModel]
    /// The figures as CSV.
    let data: LinkModel
    let permalink: String
    let citation: String
}
