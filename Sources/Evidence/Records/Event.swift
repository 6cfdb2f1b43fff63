/// Something else that stands on the timeline: an announcement, a press conference, a named case.
package struct Event: Sendable, Hashable {
    package let id: String
    package let title: String
    package let date: EDTF?
    /// The id of the campaign it belongs to.
    package let campaign: String?
    /// Ids of the documents that tell of it.
    package let sources: [String]
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
