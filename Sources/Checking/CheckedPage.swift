package import Reading

/// A page that will be published.
package struct CheckedPage: Sendable {
    /// Lists hold pages by the ten thousand: one reference is what is copied.
    private final class Values: Sendable {
        let file: PageFile
        let finding: PageFinding
        let notice: String?
        let isKnown: Bool
        let hasAddresses: Bool

        init(_ file: PageFile, _ finding: PageFinding, notice: String?, isKnown: Bool, hasAddresses: Bool) {
            self.file = file
            self.finding = finding
            self.notice = notice
            self.isKnown = isKnown
            self.hasAddresses = hasAddresses
        }
    }

    private let values: Values

    init(_ file: PageFile, _ finding: PageFinding, notice: String?, isKnown: Bool, hasAddresses: Bool) {
        values = Values(file, finding, notice: notice, isKnown: isKnown, hasAddresses: hasAddresses)
    }

    /// The Markdown file.
    package var file: PageFile { values.file }
    /// The figures its text cites, in the order of their first mention.
    package var citedFigures: [String] { values.finding.citedFigures }
    /// The sources that its front matter or text names, and those of the figures it cites.
    package var citedSources: [String] { values.finding.citedSources }
    /// The files of the other pages whose titles or headings fill in links without words.
    package var namedPages: [String] { values.finding.namedPages }
    /// What was found in it, for the next build.
    package var finding: PageFinding { values.finding }
    /// What readers of a preview must know: "Draft", "Not published before 2027-01-01"; absent on ordinary pages.
    package var notice: String? { values.notice }
    /// Whether an earlier build checked its text, and nothing that the text speaks of has changed since.
    package var isKnown: Bool { values.isKnown }
    /// Whether its text has links that are written as addresses, `/timeline/`, `../other/`.
    package var hasAddresses: Bool { values.hasAddresses }
}
