/// A mark on the scale of time.
struct TimelineTick: Sendable {
    /// In days since 1970-01-01.
    let day: Int
    let label: String
    /// Whether a year, or a month on a scale of days, begins here.
    let isMajor: Bool
}
