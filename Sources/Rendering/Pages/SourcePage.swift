/// `/sources/ID/`, template `source`.
package struct SourcePage: Sendable {
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
}
