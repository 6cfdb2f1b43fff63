import Templates

/// `/timeline/`, template `timeline`.
struct TimelinePage: TemplateModel {
    let site: SiteModel
    let page: PageModel
    let title: String
    /// The body of timeline.md as HTML; absent where there is none.
    let html: String?
    let drawing: TimelineDrawingModel?
    let years: [TimelineYearModel]
    let hasEntries: Bool

    static let fields: [TemplateField<Self>] = [
        .record("site", \.site), .record("page", \.page), .text("title", \.title),
        .optionalHTML("html", \.html), .optionalRecord("drawing", \.drawing), .list("years", \.years),
        .flag("hasEntries", \.hasEntries),
    ]
}
