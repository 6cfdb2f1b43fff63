/// A new article.
package enum ArticleText {
    /// - Parameters:
    ///   - slug: the last part of its address.
    ///   - day: YYYY-MM-DD.
    ///   - isDraft: whether it is kept out of what is published.
    ///   - figure: one of the site's, if there is one that may be shown.
    ///   - campaign: the id of one of the site's, if there is one.
    ///   - source: the same of a source.
    package static func file(
        slug: String, title: EntryTitle, day: String, isDraft: Bool, figure: Citation?, campaign: String?,
        source: String?
    ) -> NewFile {
        NewFile(
            path: "content/articles/\(slug).md",
            text: """
                ---
                # Between the two lines of hyphens stands what is known of the page. A # begins a remark.
                title: \(YAMLText.quoted(title.text))
                date: \(day)
                \(draftLines(isDraft))
                # One or two sentences for lists, the feed and search engines:
                # description: What the article says.
                # When it was last changed, and what it is about; each tag has a page of its own:
                # updated: \(day)
                # tags: [one, another]
                # The campaign and the sources that it rests on, by their ids in content/stats/:
                # campaign: \(campaign ?? "an-id")
                # sources: [\(source ?? "an-id")]
                ---

                Say first, in a sentence or two, what the article tells.

                <!-- more -->

                ## A heading

                \(body(figure))

                """)
    }

    private static func draftLines(_ isDraft: Bool) -> String {
        isDraft
            ? "# Published by “sitegen build --drafts” only, until the next line is taken away.\ndraft: true"
            : "# The next line, without its #, keeps the page out of what is published.\n# draft: true"
    }

    private static func body(_ figure: Citation?) -> String {
        guard let figure else {
            return """
                A number is written down once, in `content/stats/`, with the source that gives it. The article then \
                links its words to it: `[the words of the figure](stat:ID)`. `sitegen new observation` writes down the \
                first one.
                """
        }
        return """
            A number is a link to the figure it comes from: \(figure.link). The build fails if words and figure ever \
            disagree. Between empty brackets, `[](stat:\(figure.id))`, the words are filled in.
            """
    }
}
