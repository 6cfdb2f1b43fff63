/// One metric across the campaigns.
package struct ComparisonRowModel: Sendable {
    let metric: LinkModel
    let unit: String
    /// One cell a column, in the columns' order.
    let cells: [ComparisonCellModel]
}
