import Evidence

/// What an entry of metrics.yaml is made of.
struct MetricFields: Sendable {
    let id: Field<String>
    let label: Field<String>
    let unit: Field<String>
    let group: Field<String?>
    let definition: Field<String>
    let countingRule: Field<String>
    let comparableWith: Field<[String]>

    static let shape = RecordShape("metric") { MetricFields(&$0) }

    private init(_ list: inout FieldList) {
        id = list.id(
            """
            The metric's name in links and in its page's address. It stays for ever.
            """, examples: ["suspects-arrested"])
        label = list.requiredText(
            "label", "The metric as readers see it, short.", examples: ["Suspects arrested"])
        unit = list.requiredText(
            "unit", "What is counted, as a plural noun, or a currency's three letters for money.",
            examples: ["suspects", "CNY"])
        group = list.text(
            "group",
            """
            The kind of thing counted; metrics of one group stand together in the comparison.
            """, examples: ["People"])
        definition = list.requiredText(
            "definition", "What is counted, in a sentence.", examples: ["Suspects reported as arrested."])
        countingRule = list.requiredText(
            "counting_rule", "What is in, what is out, and what the reports leave unsaid.",
            examples: ["As the reports count them."])
        comparableWith = list.texts(
            "comparable_with",
            """
            Ids of other metrics whose figures may stand beside this one's.
            """, of: .reference(.metric))
    }
}
