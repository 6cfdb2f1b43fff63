/// A campaign in a list.
package struct CampaignSummaryModel: Sendable {
    let title: String
    let href: String
    /// The period in words.
    let period: String
    let summary: String?
    let figureCount: Int
}
