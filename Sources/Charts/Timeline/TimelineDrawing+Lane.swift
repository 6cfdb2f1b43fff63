extension TimelineDrawing {
    /// The kinds of entry, in the order of their bands.
    package enum Lane: String, Sendable, Hashable, CaseIterable {
        /// Drawn as a thick bar.
        case campaign
        /// Drawn as a bar, or as a circle on a day.
        case event
        /// Drawn as a thin bar, or as a diamond on a day.
        case publication
    }
}

extension TimelineDrawing.Lane {
    /// Half of a bar's thickness in pixels; bars are thinner where columns take their room from names.
    func half(_ layout: TimelineDrawing.Layout) -> Double {
        let narrowed = layout == .vertical
        return switch self {
        case .campaign: narrowed ? 4.5 : 6
        case .event: narrowed ? 3.5 : 4
        case .publication: narrowed ? 2.5 : 3
        }
    }

    /// Half of the room a bar or a point takes across time.
    var room: Double {
        switch self {
        case .campaign: 6
        case .event, .publication: 5
        }
    }
}
