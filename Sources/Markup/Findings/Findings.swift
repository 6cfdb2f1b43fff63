/// What a walk over a document, or over its fragments, comes across, in order.
struct Findings {
    var headings: [WrittenHeading] = []
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
        Self.append(other.headings, from.headings, to.headings, to: &headings)
        Self.append(other.links, from.links, to.links, to: &links)
        Self.append(other.rawHTML, from.rawHTML, to.rawHTML, to: &rawHTML)
        Self.append(other.runningText, from.runningText, to.runningText, to: &runningText)
        Self.append(other.problems, from.problems, to.problems, to: &problems)
        Self.append(other.references, from.references, to.references, to: &references)
    }

    private static func append<Finding>(_ found: [Finding], _ start: Int, _ end: Int, to list: inout [Finding]) {
        // Most fragments hold nothing of most kinds.
        if start < end { list += found[start..<end] }
    }

    /// The references that were found between two moments.
    func references(_ from: Counts, _ to: Counts) -> ArraySlice<Int> { references[from.references..<to.references] }

}
