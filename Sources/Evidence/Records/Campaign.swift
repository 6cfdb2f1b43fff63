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

    package init(
        id: String, name: String, aliases: [String], period: EDTF?, leadAgencies: [String],
        predecessor:
            String?, partOf: String?, sources: [String], summary: String?
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
    }
}
