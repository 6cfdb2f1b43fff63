extension TimelineDrawing {
    /// Which way time runs.
    package enum Layout: String, Sendable, Hashable, CaseIterable {
        /// From left to right, for wide pages.
        case horizontal
        /// Downwards, for phones.
        case vertical
    }
}
