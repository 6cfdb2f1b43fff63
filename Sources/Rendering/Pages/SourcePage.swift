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
        .record("site") { $0.site }, .record("page") { $0.page }, .text("title") { $0.title },
        .record("source") { $0.source }, .list("paragraphs") { $0.paragraphs },
        .flag("hasFigures") { $0.hasFigures }, .list("citedBy") { $0.citedBy },
        .flag("hasCitedBy") { $0.hasCitedBy },
    ]
}
