import Templates

/// One metric across the campaigns.
struct ComparisonRowModel: TemplateModel {
    let metric: LinkModel
    let unit: String
    /// How far the row's totals compare, by the weakest pair: `full`, `meaningful`, `conceptual` or `none`, and in words;
    /// absent where there are not two.
    let grade: String?
    let gradeWords: String?
    /// The figures that are about no campaign: those of a country, or of an event outside the campaigns.
    let outside: [LinkModel]
    let hasOutside: Bool
    /// One cell a column, in the columns' order.
    let cells: [ComparisonCellModel]

    static let fields: [TemplateField<Self>] = [
        .record("metric", \.metric), .text("unit", \.unit), .optional("grade", \.grade),
        .optional("gradeWords", \.gradeWords), .list("outside", \.outside),
        .flag("hasOutside", \.hasOutside), .list("cells", \.cells),
    ]
}
