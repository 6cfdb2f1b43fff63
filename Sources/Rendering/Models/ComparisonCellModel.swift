/// What one campaign's reports say of one metric.
package struct ComparisonCellModel: Sendable {
    /// The campaign's name, so that a narrow screen can repeat it in the cell.
    let column: String
    /// Every figure of that metric and campaign; empty where there is none.
    let figures: [FigureModel]
    /// Why there is no figure: "Not reported in the documents collected". Absent where there are figures.
    let absence: String?
}
