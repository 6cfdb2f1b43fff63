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
    /// Whether an earlier build checked its text, and nothing that the text speaks of has changed since.
    package let isKnown: Bool
}

extension CheckedPage {
    init(_ file: PageFile, _ finding: PageFinding, notice: String?, isKnown: Bool) {
        self.init(
            file: file, citedFigures: finding.citedFigures, citedSources: finding.citedSources, notice: notice,
            isKnown: isKnown)
    }

    /// What was found in it, for the next build.
    package var finding: PageFinding { PageFinding(citedFigures: citedFigures, citedSources: citedSources) }
}
