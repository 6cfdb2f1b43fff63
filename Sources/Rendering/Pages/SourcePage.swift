import Templates

/// `/sources/ID/`, template `source`.
struct SourcePage: TemplateModel {
    let site: SiteModel
    let page: PageModel
    let title: String
    let source: SourceModel
    /// The figures by paragraph ("Paragraph 6"); each group's anchor is `p6`.
    let paragraphs: [FigureGroupModel]
    let hasFigures: Bool
    /// Articles that rest on the document.
    let citedBy: [LinkModel]
    let hasCitedBy: Bool

    static let fields: [TemplateField<Self>] = [
        .record("site", \.site), .record("page", \.page), .text("title", \.title),
        .record("source", \.source), .list("paragraphs", \.paragraphs),
        .flag("hasFigures", \.hasFigures), .list("citedBy", \.citedBy),
        .flag("hasCitedBy", \.hasCitedBy),
    ]
}
