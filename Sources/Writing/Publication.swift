package import Diagnostics

/// What came of a publication.
package enum Publication: Sendable {
    case published(PublicationSummary)
    /// Something that sitegen did not write is in the way; nothing was changed.
    case blocked([Diagnostic])
}
