/// One metric across the campaigns.
package struct ComparisonRowModel: Sendable {
    let metric: LinkModel
    let unit: String
    /// How far the row's totals compare, by the weakest pair: `full`, `meaningful`, `conceptual` or `none`, and in words;
    /// absent where there are not two.
    let grade: String?
    let gradeWords: String?
    /// One cell a column, in the columns' order.
    let cells: [ComparisonCellModel]
}
