/// What the fragments of a document say.
struct FragmentTexts {
    /// One of them.
    struct Part {
        let events: Range<Int>
        let before: Findings.Counts
        let after: Findings.Counts
    }

    var parts: [Part] = []
    var stream = MarkupStream()
    var found = Findings()
}
