package import Evidence

extension TimelineDrawing {
    /// One thing on the timeline.
    package struct Entry: Sendable, Hashable {
        /// What is written beside the mark, wrapped to three lines.
        package let name: String
        /// What kind of thing it is; each kind has its own band and shape.
        package let lane: Lane
        /// When it was; nothing puts it in the undated band.
        package let period: EDTF?

        /// An entry of a lane; without a period it is undated.
        package init(name: String, lane: Lane, period: EDTF?) {
            self.name = name
            self.lane = lane
            self.period = period
        }
    }
}
