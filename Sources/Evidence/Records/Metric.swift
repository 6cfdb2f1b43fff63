/// One thing that is counted, and how.
package struct Metric: Sendable, Hashable {
    /// Slug; the metric's page is /metrics/ID/.
    package let id: String
    /// As readers see it.
    package let label: String
    /// A plural noun, or an ISO 4217 code for money.
    package let unit: String
    /// The kind of thing counted, by which the comparison groups its rows.
    package let group: String?
    /// What is counted, in a sentence.
    package let definition: String
    /// What is in, what is out, what the reports leave unsaid.
    package let countingRule: String
    /// Ids of other metrics whose figures may stand beside this one's.
    package let comparableWith: [String]

    package init(
        id: String, label: String, unit: String, group: String?, definition: String, countingRule: String,
        comparableWith: [String]
    ) {
        self.id = id
        self.label = label
        self.unit = unit
        self.group = group
        self.definition = definition
        self.countingRule = countingRule
        self.comparableWith = comparableWith
    }
}
