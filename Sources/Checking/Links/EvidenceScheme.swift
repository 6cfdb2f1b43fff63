/// The schemes of links that lead to evidence.
package enum EvidenceScheme: String, Sendable, Hashable {
    case stat
    case source
    case campaign
    case metric
}
