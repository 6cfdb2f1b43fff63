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
    let figures: [FigureModel]
    let sources: [LinkModel]
    let notes: [String]
    let hasNotes: Bool
    /// How to read the marks.
    let key: [String]
    let hasKey: Bool
    /// The page of what is drawn: a metric, or a figure.
    let about: LinkModel
    /// The figures as CSV.
    let data: LinkModel?
    let permalink: String
    let citation: String

    static let fields: [TemplateField<Self>] = [
        .text("id") { $0.id }, .text("caption") { $0.caption }, .text("unit") { $0.unit },
        .list("plots") { $0.plots }, .flag("hasDrawing") { $0.hasDrawing }, .optional("reason") { $0.reason },
        .list("figures") { $0.figures }, .list("sources") { $0.sources }, .texts("notes") { $0.notes },
        .flag("hasNotes") { $0.hasNotes }, .texts("key") { $0.key }, .flag("hasKey") { $0.hasKey },
        .record("about") { $0.about }, .optionalRecord("data") { $0.data }, .text("permalink") { $0.permalink },
        .text("citation") { $0.citation },
    ]
}
