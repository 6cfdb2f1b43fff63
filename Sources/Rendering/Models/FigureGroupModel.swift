/// Figures under one heading.
package struct FigureGroupModel: Sendable {
    let title: String
    /// A fragment id for the heading, unique on its page.
    let anchor: String
    /// Where the heading leads, if anywhere.
    let href: String?
    let figures: [FigureModel]
}
