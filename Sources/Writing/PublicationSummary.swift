/// What a publication changed.
package struct PublicationSummary: Sendable {
    /// Files that are new or have other bytes than before.
    package let written: Int
    /// Files whose bytes were published before.
    package let unchanged: Int
    /// Files of an earlier build that no longer belong to the site.
    package let removed: Int
    /// Files of an earlier build that no longer belong to the site, but were changed by somebody else since.
    package let kept: [String]
    /// What the next build may know of the files.
    package let memory: OutputMemory
}
