/// Something else that stands on the timeline: an announcement, a press conference, a named case.
package struct Event: Sendable, Hashable {
    /// Slug; unique among events and campaigns.
    package let id: String
    /// One line.
    package let title: String
    /// EDTF; absent where nothing is known.
    package let date: EDTF?
    /// The id of the campaign it belongs to.
    package let campaign: String?
    /// Ids of the documents that tell of it.
    package let sources: [String]
    /// One or two sentences.
    package let summary: String?

    package init(
        id: String, title: String, date: EDTF?, campaign: String?, sources: [String], summary: String?
    ) {
        self.id = id
        self.title = title
        self.date = date
        self.campaign = campaign
        self.sources = sources
        self.summary = summary
    }
}
