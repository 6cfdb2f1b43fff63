/// How a figure relates to its period.
package enum PeriodBasis: String, Sendable, CaseIterable {
    /// What happened in the period.
    case flow
    /// A running total since the period's start.
    case cumulative
    /// What was there at a date.
    case stock
    /// A change from a base.
    case change

    /// The basis as what a figure does: "counts what happened in its period".
    var sentence: String {
        switch self {
        case .flow: "counts what happened in its period"
        case .cumulative: "is a running total since a start"
        case .stock: "describes a state at a date"
        case .change: "is a change from a base"
        }
    }

    /// "over the period", "running total" …
    package var words: String {
        switch self {
        case .flow: "over the period"
        case .cumulative: "running total"
        case .stock: "at a date"
        case .change: "change from a base"
        }
    }
}
