/// What the editors think a misprint was meant to say; shown beside the printed value, never in its place.
package struct SuspectedReading: Sendable, Hashable {
    /// What may have been meant.
    package let reading: String
    /// Why.
    package let reason: String

    package init(reading: String, reason: String) {
        self.reading = reading
        self.reason = reason
    }
}
