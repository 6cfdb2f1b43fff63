import Charts
import Evidence
import Planning

/// The timeline as a drawing.
extension PageBuilder {
    /// How wide it is across and down, in pixels.
    private static let timelineWidths = (broad: 1104.0, wide: 660.0, prose: 560.0, phone: 344.0, narrow: 288.0)

    /// - Parameters:
    ///   - within: the stretch of time to show; all of it where there is none.
    ///   - isListed: whether the entries stand in words below the drawing, inside running text.
    func timelineDrawing(
        caption: String, id: String, within: EDTF? = nil, of campaign: Campaign? = nil, isListed: Bool = false
    ) -> TimelineDrawingModel {
        let chosen = timelineEntries(within: within, of: campaign)
        let drawing = TimelineDrawing(
            entries: chosen.map { TimelineDrawing.Entry(name: $0.name, lane: $0.lane, period: $0.period) },
            title: caption.isEmpty ? "Timeline" : caption, description: numberStyle.timelineDescription,
            within: within, style: numberStyle)
        let broad =
            isListed ? nil : drawing.svg(layout: .horizontal, width: Self.timelineWidths.broad, id: "\(id)-broad")
        let wide = isListed ? Self.timelineWidths.prose : Self.timelineWidths.wide
        let entries = isListed ? chosen.map(\.model) : []
        return TimelineDrawingModel(
            id: id, caption: caption.isEmpty ? "Timeline" : caption,
            broad: broad,
            wide: drawing.svg(layout: wide < 640 ? .vertical : .horizontal, width: wide, id: "\(id)-wide"),
            phone: drawing.svg(layout: .vertical, width: Self.timelineWidths.phone, id: "\(id)-phone"),
            narrow: drawing.svg(layout: .vertical, width: Self.timelineWidths.narrow, id: "\(id)-narrow"),
            entries: entries, hasEntries: !entries.isEmpty, timelineHref: address(.timeline),
            data: [
                link("campaigns", PlannedFile.campaigns.route), link("events", PlannedFile.events.route),
                link("sources", PlannedFile.sources.route),
            ], permalink: "#\(id)", citation: citation(of: caption.isEmpty ? "Timeline" : caption, [], id: id))
    }
}
