import Templates

/// A metric in a list.
struct MetricSummaryModel: TemplateModel {
    let title: String
    let href: String
    /// A plural noun, or the code of a currency.
    let unit: String
    /// What is counted.
    let definition: String
    let figureCount: Int

    static let fields: [TemplateField<Self>] = [
        .text("title", \.title), .text("href", \.href), .text("unit", \.unit), .text("definition", \.definition),
        .number("figureCount", \.figureCount),
    ]
}
