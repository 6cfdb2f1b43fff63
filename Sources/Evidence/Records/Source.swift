/// One document that figures were taken from (terms after CSL and SDMX).
package struct Source: Sendable, Hashable {
    /// Slug; the source's page is /sources/ID/.
    package let id: String
    /// As printed, or in square brackets the editors' own.
    package let title: String
    /// As printed.
    package let publisher: String
    /// Who made the numbers, where it is not the publisher.
    package let producer: String?
    /// When it was published; absent where nothing can be inferred.
    package let date: EDTF?
    /// How the date was inferred, where the document does not print it whole.
    package let datedBy: String?
    /// BCP 47.
    package let language: String
    /// How near it stands to those who made the numbers.
    package let tier: SourceTier
    /// Where the document stands on the web.
    package let url: String?
    /// The document's file name.
    package let document: String
    /// SHA-256 of the document, 64 lower-case hexadecimal digits.
    package let sha256: String
    /// An editor's remark.
    package let comment: String?

    package init(
        id: String, title: String, publisher: String, producer: String?, date: EDTF?, datedBy: String?,
        language: String, tier: SourceTier, url: String?, document: String, sha256: String, comment: String?
    ) {
        self.id = id
        self.title = title
        self.publisher = publisher
        self.producer = producer
        self.date = date
        self.datedBy = datedBy
        self.language = language
        self.tier = tier
        self.url = url
        self.document = document
        self.sha256 = sha256
        self.comment = comment
    }
}
