/// What stands in a page's front matter.
package struct FrontMatter: Sendable {
    /// The page's title.
    package let title: String?
    /// One or two sentences for lists and search engines.
    package let description: String?
    /// When it was written.
    package let date: PageDate?
    /// When it was last changed.
    package let updated: PageDate?
    /// Not published before.
    package let publishDate: PageDate?
    /// Not published after.
    package let expiryDate: PageDate?
    /// Whether it is not to be published yet.
    package let draft: Bool
    /// The last part of its address, if not its file's name.
    package let slug: String?
    /// Further addresses, from the site's root, that lead to it.
    package let aliases: [String]
    /// In the order written.
    package let tags: [String]
    /// In the order written.
    package let authors: [String]
    /// A campaign's id.
    package let campaign: String?
    /// Sources' ids.
    package let sources: [String]
    /// The name of a template.
    package let template: String?
    /// What lists show where there is no description.
    package let summary: String?
    /// BCP 47.
    package let lang: String?
    /// Whether numbers in the text need no source (`numbers: free`).
    package let hasFreeNumbers: Bool
    /// What a comparison page compares.
    package let comparison: ComparisonRequest?
    /// What the site adds for itself, for its own templates.
    package let extra: ExtraValue
}
