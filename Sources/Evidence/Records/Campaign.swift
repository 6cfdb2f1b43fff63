/// One enforcement campaign.
package struct Campaign: Sendable, Hashable {
    /// Slug; the campaign's page is /campaigns/ID/.
    package let id: String
    package let name: String
    package let aliases: [String]
    package let period: EDTF?
    package let leadAgencies: [String]
    /// A campaign's id.
    package let predecessor: String?
    /// A campaign's id.
    package let partOf: String?
    /// Ids of the documents that tell of it.
    package let sources: [String]
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
