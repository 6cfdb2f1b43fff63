/// What a walk over a document, or over its fragments, comes across, in order.
struct Findings {
    var headings: [Heading] = []
    var links: [Link] = []
    var rawHTML: [RawHTML] = []
    var runningText: [RunningText] = []
    var problems: [MarkupProblem] = []
    /// The places of footnotes' labels among all labels, once for each reference.
    var references: [Int] = []

    /// How much of everything there is.
    struct Counts {
        fileprivate let headings: Int
        fileprivate let links: Int
        fileprivate let rawHTML: Int
        fileprivate let runningText: Int
        fileprivate let problems: Int
        fileprivate let references: Int
    }

    var counts: Counts {
        Counts(
            headings: headings.count, links: links.count, rawHTML: rawHTML.count, runningText: runningText.count,
            problems: problems.count, references: references.count)
    }

    /// Appends what another walk found between two moments.
    mutating func append(_ other: Findings, _ from: Counts, _ to: Counts) {
        headings += other.headings[from.headings..<to.headings]
        links += other.links[from.links..<to.links]
        rawHTML += other.rawHTML[from.rawHTML..<to.rawHTML]
        runningText += other.runningText[from.runningText..<to.runningText]
        problems += other.problems[from.problems..<to.problems]
        references += other.references[from.references..<to.references]
    }

    /// The references that were found between two moments.
    func references(_ from: Counts, _ to: Counts) -> ArraySlice<Int> { references[from.references..<to.references] }

}
