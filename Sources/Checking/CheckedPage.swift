package import Reading

/// A page that will be published.
package struct CheckedPage: Sendable {
    /// The Markdown file.
    package let file: PageFile
    /// The figures its text cites, in the order of their first mention.
    package let citedFigures: [String]
    /// The sources that its front matter or text names, and those of the figures it cites.
    package let citedSources: [String]
    /// What readers of a preview must know: "Draft", "Not published before 2027-01-01"; absent on ordinary pages.
    package let notice: String?
}
