import Evidence

/// What an entry of campaigns.yaml is made of.
struct CampaignFields: Sendable {
    let id: Field<String>
    let name: Field<String>
    let aliases: Field<[String]>
    let period: Field<EDTF?>
    let leadAgencies: Field<[String]>
    let predecessor: Field<String?>
    let partOf: Field<String?>
    let sources: Field<[String]>
    let summary: Field<String?>
    let offences: Field<String?>
    let geography: Field<String?>

    static let shape = RecordShape("campaign") { CampaignFields(&$0) }

    private init(_ list: inout FieldList) {
        id = list.id(
            "The campaign's name in links and in its page's address. It stays for ever, and no event has the same.",
            examples: ["clean-net-2019"])
        name = list.requiredText(
            "name", "The campaign as readers know it.", examples: ["Clean Net 2019"])
        aliases = list.texts(
            "aliases", "Other names that it goes by.", examples: ["净网2019"])
        period = list.period(
            "period",
            """
            When it ran: two dates with a slash between them. 2018/.. is still open, 2018/ has no known end.
            """,
            examples: ["2019-01/2019-10", "2018/.."])
        leadAgencies = list.texts(
            "lead_agencies", "Those who lead it.", examples: ["Ministry of Public Security"])
        predecessor = list.text(
            "predecessor", "The id of the campaign that it follows.", as: .reference(.campaign))
        partOf = list.text(
            "part_of", "The id of the larger campaign that it is a part of.", as: .reference(.campaign))
        sources = list.texts(
            "sources", "Ids of the sources that tell of it.", of: .reference(.source))
        summary = list.text(
            "summary", "One or two sentences on it.")
        offences = list.text(
            "offences",
            """
            The offences it is directed against, as the documents name them. Where two campaigns differ in \
            this, their figures compare less.
            """
        )
        geography = list.text(
            "geography",
            """
            The country or region it covers: a country's two letters, or a name. Where two campaigns differ \
            in this, their figures compare less.
            """,
            examples: ["CN"])
    }
}
