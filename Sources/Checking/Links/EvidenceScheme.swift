/// The schemes of links that lead to evidence.
package enum EvidenceScheme: String, Sendable, Hashable {
    case stat
    case source
    case campaign
    case metric

    /// The schemes of links to evidence, and of drawings.
    static let own = ["stat", "source", "campaign", "metric", "chart", "table", "timeline"]
}
