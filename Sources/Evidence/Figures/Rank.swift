/// Which of several statements is to be used (after Wikidata's ranks).
package enum Rank: String, Sendable, CaseIterable {
    case normal
    case preferred
    /// Superseded or known to be wrong; kept, never deleted.
    case deprecated
}
