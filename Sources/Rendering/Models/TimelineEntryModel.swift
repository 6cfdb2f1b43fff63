/// One entry of a timeline.
package struct TimelineEntryModel: Sendable {
    /// "campaign", "event" or "publication".
    let kind: String
    /// "Campaign", "Event" or "Report".
    let label: String
    let title: String
    /// Where the title leads; events without a page of their own have none.
    let href: String?
    /// A fragment id, unique on its page.
    let anchor: String
    /// The period in words.
    let period: String
    /// The period as EDTF, absent where there is none.
    let edtf: String?
    /// What is uncertain about the period, in words.
    let periodNote: String?
    /// One or two sentences.
    let summary: String?
    /// The campaign an event belongs to.
    let campaign: LinkModel?
    /// The documents that tell of it.
    let sources: [LinkModel]
    let hasSources: Bool
    let figures: [FigureModel]
    let hasFigures: Bool
    /// Whether there are so many figures that they are folded.
    let hasManyFigures: Bool
}
