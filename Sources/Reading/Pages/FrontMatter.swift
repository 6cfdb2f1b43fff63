/// What stands in a page's front matter.
package struct FrontMatter: Sendable {
    package let title: String?
    package let description: String?
    package let date: PageDate?
    package let updated: PageDate?
    /// Not published before.
    package let publishDate: PageDate?
    /// Not published after.
    package let expiryDate: PageDate?
    package let draft: Bool
    package let slug: String?
    package let aliases: [String]
    package let tags: [String]
    package let authors: [String]
    /// A campaign's id.
    package let campaign: String?
    /// Sources' ids.
    package let sources: [String]
    /// The name of a template.
    package let template: String?
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
