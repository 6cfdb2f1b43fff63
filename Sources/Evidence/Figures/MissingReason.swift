/// Why there is no number.
package enum MissingReason: String, Sendable, CaseIterable {
    case notReported = "not-reported"
    case noNumber = "no-number"
    case lost
    case notApplicable = "not-applicable"
    case withheld

    /// "not reported", "reported without a number" …
    package var words: String {
        switch self {
        case .notReported: "not reported"
        case .noNumber: "reported without a number"
        case .lost: "lost"
        case .notApplicable: "not applicable"
        case .withheld: "withheld"
        }
    }
}
