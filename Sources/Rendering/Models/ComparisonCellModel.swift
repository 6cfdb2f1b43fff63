import Templates

/// What one campaign's reports say of one metric.
struct ComparisonCellModel: TemplateModel {
    /// The campaign's name, so that a narrow screen can repeat it in the cell.
    let column: String
    /// The figures about the campaign as a whole; empty where there is none.
    let figures: [FigureModel]
    let hasFigures: Bool
    /// Figures about single cases and events of the campaign, which say nothing of the whole.
    let caseFigures: [FigureModel]
    let hasCaseFigures: Bool
    /// Why there is no figure: "Not reported in the documents collected". Absent where there are figures.
    let absence: String?

    static let fields: [TemplateField<Self>] = [
        .text("column", \.column), .list("figures", \.figures), .flag("hasFigures", \.hasFigures),
        .list("caseFigures", \.caseFigures), .flag("hasCaseFigures", \.hasCaseFigures),
        .optional("absence", \.absence),
    ]
}
