import Evidence

/// What an entry of sources.yaml is made of.
struct SourceFields: Sendable {
    let id: Field<String>
    let title: Field<String>
    let publisher: Field<String>
    let producer: Field<String?>
    let date: Field<EDTF?>
    let datedBy: Field<String?>
    let language: Field<String>
    let tier: Field<SourceTier?>
    let url: Field<String?>
    let document: Field<String>
    let sha256: Field<String>
    let comment: Field<String?>

    static let shape = RecordShape("source") { SourceFields(&$0) }

    private init(_ list: inout FieldList) {
        id = list.id(
            """
            The source's name in links and in its page's address. It stays for ever, so choose it well: \
            publisher and date are a good start.
            """,
            examples: ["daily-2026-02-27"])
        title = list.requiredText(
            "title", "The title as printed; a title that the editors made up stands in square brackets.",
            examples: ["Police report arrests"])
        publisher = list.requiredText(
            "publisher", "Who published it, as printed.", examples: ["The Daily"])
        producer = list.text(
            "producer", "Who made the numbers, where that is not the publisher.",
            examples: ["Ministry of Public Security"])
        date = list.period(
            "date",
            """
            When it was published: 2026-02-27, or as much as is known: 2026-02, 2026. A question mark after \
            it means uncertain. Without a date, or with an uncertain one, dated_by says why.
            """,
            examples: ["2026-02-27", "2026-02?"])
        datedBy = list.text(
            "dated_by",
            """
            How the date was inferred, or that it cannot be. Needed where the date is absent or marked as \
            uncertain.
            """,
            examples: ["The text speaks of “this Monday”."])
        language = list.requiredText(
            "language",
            """
            The language of the document, as a short code: en for English, zh for Chinese.
            """, examples: ["en", "zh"])
        tier = list.choice(
            "tier", "How near the source stands to those who made the numbers.", SourceTier.self, isRequired: true)
        url = list.text(
            "url", "Where the document stands on the web: the whole address, with https:// or http://.",
            as: .text(.webAddress), examples: ["https://daily.example/2026/02/27/arrests"])
        document = list.requiredText(
            "document",
            """
            The file name of the kept document, which sitegen check --documents looks for.
            """, examples: ["daily.txt"])
        sha256 = list.requiredText(
            "sha256", "The fingerprint of the document's file: the first column of what “sha256sum FILE” prints.",
            as: .text(.hash), examples: ["2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"])
        comment = list.text(
            "comment", "A remark of the editors, shown on the source's page.")
        list.rule(.when(.isCertain(date.name), then: [], otherwise: [.needs([datedBy.name])]))
    }
}

extension SourceTier: WordChoice {
    var meaning: String {
        switch self {
        case .official: "Those who made the numbers publish them themselves."
        case .officialViaMedia: "Official figures that the media pass on."
        case .media: "A report of the media."
        }
    }
}
