/// One enforcement campaign.
package struct Campaign: Sendable, Hashable {
    /// Slug; the campaign's page is /campaigns/ID/.
    package let id: String
    /// As readers know it.
    package let name: String
    /// Other names.
    package let aliases: [String]
    /// EDTF; absent where nothing is known.
    package let period: EDTF?
    /// Those who lead it.
    package let leadAgencies: [String]
    /// A campaign's id.
    package let predecessor: String?
    /// A campaign's id.
    package let partOf: String?
    /// Ids of the documents that tell of it.
    package let sources: [String]
    /// One or two sentences.
    package let summary: String?
    /// The offences it is directed against, as the documents name them.
    package let offences: String?
    /// The country or region it covers; an ISO 3166 code or a name.
    package let geography: String?

    package init(
        id: String, name: String, aliases: [String], period: EDTF?, leadAgencies: [String], predecessor: String?,
        partOf: String?, sources: [String], summary: String?, offences: String?, geography: String?
    ) {
        self.id = id
        self.name = name
        self.aliases = aliases
        self.period = period
        self.leadAgencies = leadAgencies
        self.predecessor = predecessor
        self.partOf = partOf
        self.sources = sources
        self.summary = summary
        self.offences = offences
        self.geography = geography
    }
}
