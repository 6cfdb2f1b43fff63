/// What a field names by its id.
package enum ReferenceKind: String, Sendable, CaseIterable {
    case source
    case metric
    case campaign
    case observation
    /// What a figure is about: a campaign, an event, or a country's two letters.
    case subject
    /// A check, by the id of its warnings.
    case check
}
