import Templates

/// A row of the table that belongs to a drawing: a figure, or that there is none.
struct DrawingRowModel: TemplateModel {
    /// What is counted, shown where the drawing has several metrics.
    let measure: LinkModel
    /// Absent where a campaign has no figure.
    let figure: FigureModel?
    /// The name of what has no figure.
    let name: String
    /// Why it has none.
    let absence: String?
    /// The rate per month in words, or why there is none; absent where the drawing has no rates.
    let rate: String?

    static let fields: [TemplateField<Self>] = [
        .record("measure", \.measure), .optionalRecord("figure", \.figure), .text("name", \.name),
        .optional("absence", \.absence), .optional("rate", \.rate),
    ]
}
