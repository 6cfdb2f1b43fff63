/// What a suspected reading is made of.
struct SuspectedReadingFields: Sendable {
    let reading: Field<String>
    let reason: Field<String>

    static let shape = RecordShape("suspected reading") { SuspectedReadingFields(&$0) }

    private init(_ list: inout FieldList) {
        reading = list.requiredText(
            "reading", "What may have been meant.", examples: ["31 million yuan"])
        reason = list.requiredText(
            "reason", "Why the editors think so.", examples: ["The table below says so."])
    }
}
