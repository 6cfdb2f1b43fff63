import Templates

/// Figures under one heading.
struct FigureGroupModel: TemplateModel {
    let title: String
    /// A fragment id for the heading, unique on its page.
    let anchor: String
    /// Where the heading leads, if anywhere.
    let href: String?
    let figures: [FigureModel]

    static let fields: [TemplateField<Self>] = [
        .text("title", \.title), .text("anchor", \.anchor), .optional("href", \.href),
        .list("figures", \.figures),
    ]
}
