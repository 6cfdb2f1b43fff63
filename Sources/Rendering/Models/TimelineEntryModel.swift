import Templates

/// One entry of a timeline.
struct TimelineEntryModel: TemplateModel {
    /// "campaign", "event" or "publication".
    let kind: String
    /// "Campaign", "Event" or "Report".
    let label: String
    let title: String
    /// The language of the title, where it is not the page's.
    let lang: String?
    /// Where the title leads; events without a page of their own have none.
    let href: String?
    /// A fragment id, unique on its page.
    let anchor: String
    /// The period in words.
    let period: String
    /// The period as EDTF, absent where there is none.
    let edtf: String?
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

    static let fields: [TemplateField<Self>] = [
        .text("kind", \.kind), .text("label", \.label), .text("title", \.title), .optional("lang", \.lang),
        .optional("href", \.href), .text("anchor", \.anchor), .text("period", \.period),
        .optional("edtf", \.edtf),
        .optional("summary", \.summary), .optionalRecord("campaign", \.campaign),
        .list("sources", \.sources), .flag("hasSources", \.hasSources), .list("figures", \.figures),
        .flag("hasFigures", \.hasFigures), .flag("hasManyFigures", \.hasManyFigures),
    ]
}
