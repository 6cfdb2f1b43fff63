/// What stands in a page's front matter.
package struct FrontMatter: Sendable {
    /// It is asked for everywhere, one value at a time: one reference is what is copied then, and not all the values.
    private final class Values: Sendable {
        let title: String?
        let description: String?
        let date: PageDate?
        let updated: PageDate?
        let publishDate: PageDate?
        let expiryDate: PageDate?
        let draft: Bool
        let slug: String?
        let aliases: [String]
        let tags: [String]
        let authors: [String]
        let campaign: String?
        let sources: [String]
        let template: String?
        let summary: String?
        let lang: String?
        let hasFreeNumbers: Bool
        let comparison: ComparisonRequest?
        let extra: ExtraValue

        init(
            title: String?, description: String?, date: PageDate?, updated: PageDate?, publishDate: PageDate?,
            expiryDate: PageDate?, draft: Bool, slug: String?, aliases: [String], tags: [String],
            authors: [String], campaign: String?, sources: [String], template: String?, summary: String?,
            lang: String?, hasFreeNumbers: Bool, comparison: ComparisonRequest?, extra: ExtraValue
        ) {
            self.title = title
            self.description = description
            self.date = date
            self.updated = updated
            self.publishDate = publishDate
            self.expiryDate = expiryDate
            self.draft = draft
            self.slug = slug
            self.aliases = aliases
            self.tags = tags
            self.authors = authors
            self.campaign = campaign
            self.sources = sources
            self.template = template
            self.summary = summary
            self.lang = lang
            self.hasFreeNumbers = hasFreeNumbers
            self.comparison = comparison
            self.extra = extra
        }
    }

    private let values: Values

    init(
        title: String?, description: String?, date: PageDate?, updated: PageDate?, publishDate: PageDate?,
        expiryDate: PageDate?, draft: Bool, slug: String?, aliases: [String], tags: [String], authors: [String],
        campaign: String?, sources: [String], template: String?, summary: String?, lang: String?,
        hasFreeNumbers: Bool, comparison: ComparisonRequest?, extra: ExtraValue
    ) {
        values = Values(
            title: title, description: description, date: date, updated: updated, publishDate: publishDate,
            expiryDate: expiryDate, draft: draft, slug: slug, aliases: aliases, tags: tags, authors: authors,
            campaign: campaign, sources: sources, template: template, summary: summary, lang: lang,
            hasFreeNumbers: hasFreeNumbers, comparison: comparison, extra: extra)
    }

    /// The page's title.
    package var title: String? { values.title }
    /// One or two sentences for lists and search engines.
    package var description: String? { values.description }
    /// When it was written.
    package var date: PageDate? { values.date }
    /// When it was last changed.
    package var updated: PageDate? { values.updated }
    /// Not published before.
    package var publishDate: PageDate? { values.publishDate }
    /// Not published after.
    package var expiryDate: PageDate? { values.expiryDate }
    /// Whether it is not to be published yet.
    package var draft: Bool { values.draft }
    /// The last part of its address, if not its file's name.
    package var slug: String? { values.slug }
    /// Further addresses, from the site's root, that lead to it.
    package var aliases: [String] { values.aliases }
    /// In the order written.
    package var tags: [String] { values.tags }
    /// In the order written.
    package var authors: [String] { values.authors }
    /// A campaign's id.
    package var campaign: String? { values.campaign }
    /// Sources' ids.
    package var sources: [String] { values.sources }
    /// The name of a template.
    package var template: String? { values.template }
    /// What lists show where there is no description.
    package var summary: String? { values.summary }
    /// BCP 47.
    package var lang: String? { values.lang }
    /// Whether numbers in the text need no source (`numbers: free`).
    package var hasFreeNumbers: Bool { values.hasFreeNumbers }
    /// What a comparison page compares.
    package var comparison: ComparisonRequest? { values.comparison }
    /// What the site adds for itself, for its own templates.
    package var extra: ExtraValue { values.extra }
}
