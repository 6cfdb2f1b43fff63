/// The entries that begin in one year; the last group holds what has no date.
package struct TimelineYearModel: Sendable {
    /// "2019" or "No date".
    let title: String
    let anchor: String
    let entries: [TimelineEntryModel]
}
