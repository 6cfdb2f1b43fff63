/// Something that is wrong with the content, in the words that the terminal shows.
package struct PreviewMistake: Sendable, Hashable, Encodable {
    /// Whether the site is not shown as it would be until it is mended; a warning otherwise.
    package let isError: Bool
    /// One sentence that names what is wrong.
    package let summary: String
    /// `content/articles/2019.md:3:1`; absent for the site as a whole.
    package let place: String?
    /// The line of the file; absent where there is none.
    package let excerpt: Excerpt?
    /// The rule that was broken.
    package let rule: String
    /// Further places and remarks.
    package let notes: [String]
    /// What to do.
    package let hints: [String]

    /// A line, with what is wrong in it.
    package struct Excerpt: Sendable, Hashable, Encodable {
        /// Counted from 1.
        let line: Int
        let before: String
        let marked: String
        let after: String

        package init(line: Int, before: String, marked: String, after: String) {
            self.line = line
            self.before = before
            self.marked = marked
            self.after = after
        }
    }

    package init(
        isError: Bool, summary: String, place: String? = nil, excerpt: Excerpt? = nil, rule: String = "",
        notes: [String] = [], hints: [String] = []
    ) {
        self.isError = isError
        self.summary = summary
        self.place = place
        self.excerpt = excerpt
        self.rule = rule
        self.notes = notes
        self.hints = hints
    }
}
