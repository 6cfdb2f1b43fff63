import Evidence

/// What an entry of events.yaml is made of.
struct EventFields: Sendable {
    let id: Field<String>
    let title: Field<String>
    let date: Field<EDTF?>
    let campaign: Field<String?>
    let sources: Field<[String]>
    let summary: Field<String?>

    static let shape = RecordShape("event") { EventFields(&$0) }

    private init(_ list: inout FieldList) {
        id = list.id(
            "The event's name in links. It stays for ever, and no campaign has the same.",
            examples: ["press-conference-2019-11-14"])
        title = list.requiredText(
            "title", "What happened, in one line.", examples: ["Press conference on ten months of arrests"])
        date = list.period(
            "date", "When it happened: 2019-11-14, or as much as is known.",
            examples: ["2019-11-14", "2019-01/2019-03"])
        campaign = list.text(
            "campaign", "The id of the campaign that it belongs to.", as: .reference(.campaign))
        sources = list.texts(
            "sources", "Ids of the sources that tell of it.", of: .reference(.source))
        summary = list.text(
            "summary", "One or two sentences on it.")
    }
}
