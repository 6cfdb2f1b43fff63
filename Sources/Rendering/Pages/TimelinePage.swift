/// `/timeline/`, template `timeline`.
package struct TimelinePage: Sendable {
    let site: SiteModel
    let page: PageModel
    let title: String
    /// The body of timeline.md as HTML; absent where there is none.
    let html: String?
    let drawing: TimelineDrawingModel?
    let years: [TimelineYearModel]
    let hasEntries: Bool
}
