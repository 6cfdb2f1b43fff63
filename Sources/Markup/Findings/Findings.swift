/// What a walk over a part of a document comes across, in order.
struct Findings {
    var headings: [Heading] = []
    var links: [Link] = []
    var rawHTML: [RawHTML] = []
    var runningText: [RunningText] = []
    var problems: [MarkupProblem] = []
    /// Labels of footnotes, once for each reference.
    var references: [String] = []

    mutating func append(_ other: Findings) {
        headings += other.headings
        links += other.links
        rawHTML += other.rawHTML
        runningText += other.runningText
        problems += other.problems
        references += other.references
    }
}
