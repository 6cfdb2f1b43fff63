import Templates

/// A drawing with everything a reader needs to check it: numbers, sources, notes, data, citation.
struct DrawingModel: TemplateModel {
    /// Unique on its page; its permalink ends with it.
    let id: String
    let caption: String
    /// What the axis counts: "suspects a month".
    let unit: String
    /// One, or one for each part of a whole; none where nothing may be drawn.
    let plots: [PlotModel]
    let hasDrawing: Bool
    /// Why there is no drawing.
    let reason: String?
    /// The same numbers for a table.
    let rows: [DrawingRowModel]
    /// Whether the rows count different things.
    let hasMeasures: Bool
    /// Whether rates are drawn, so that the table has a column of them.
    let hasRates: Bool
    let sources: [LinkModel]
    let notes: [String]
    let hasNotes: Bool
    /// How to read the marks.
    let key: [String]
    let hasKey: Bool
    /// The page of what is drawn: a metric, or a figure.
    let about: LinkModel
    /// The figures as CSV, a file for each metric.
    let data: [LinkModel]
    let permalink: String
    let citation: String

    static let fields: [TemplateField<Self>] = [
        .text("id", \.id), .text("caption", \.caption), .text("unit", \.unit),
        .list("plots", \.plots), .flag("hasDrawing", \.hasDrawing), .optional("reason", \.reason),
        .list("rows", \.rows), .flag("hasMeasures", \.hasMeasures),
        .flag("hasRates", \.hasRates), .list("sources", \.sources), .texts("notes", \.notes),
        .flag("hasNotes", \.hasNotes), .texts("key", \.key), .flag("hasKey", \.hasKey),
        .record("about", \.about), .list("data", \.data), .text("permalink", \.permalink),
        .text("citation", \.citation),
    ]
}
