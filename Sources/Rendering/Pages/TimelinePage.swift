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
        .record("site") { $0.site }, .record("page") { $0.page }, .text("title") { $0.title },
        .optional("html") { $0.html }, .optionalRecord("drawing") { $0.drawing }, .list("years") { $0.years },
        .flag("hasEntries") { $0.hasEntries },
    ]
}
