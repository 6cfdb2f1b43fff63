/// How many names a check may still compare with misspelt ones: after thousands of mistakes nobody reads further hints, and
/// to look for them would take a time that grows with the mistakes and with the names.
package struct HintAllowance {
    private var comparisons = 2_000_000

    package init() {}

    /// Whether a name may be compared with so many others; taken from what is left.
    package mutating func covers(_ candidates: Int) -> Bool {
        comparisons -= candidates
        return comparisons >= 0
    }
}
