/// Something that is wrong with the content, in the words that the terminal shows.
package struct PreviewMistake: Sendable, Hashable, Encodable {
    /// Whether the site is not shown as it would be until it is mended; a warning otherwise.
    package let isError: Bool
    /// One sentence that names what is wrong.
    package let summary: String
    /// Place, excerpt with caret, rule and hints, as lines of equal-width text.
    package let details: String

    package init(isError: Bool, summary: String, details: String) {
        self.isError = isError
        self.summary = summary
        self.details = details
    }
}
