/// The campaign, event or place that a figure is about.
package struct AboutModel: Sendable {
    /// "Campaign", "Event" or "Place".
    let kind: String
    let title: String
    /// Relative address; absent for a place.
    let href: String?
}
