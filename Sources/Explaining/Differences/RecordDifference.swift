/// A source, a metric, a campaign or an event that is new, gone, or says something else.
package struct RecordDifference: Sendable {
    /// "source", "metric", "campaign", "event".
    let kind: String
    let id: String
    /// Its title, label or name.
    let name: String
    let change: Change
    /// None where it is new or gone.
    let fields: [FieldChange]
}
