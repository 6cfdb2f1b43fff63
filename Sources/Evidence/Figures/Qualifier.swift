/// The hedge of a reported number; it gives the bounds.
package enum Qualifier: String, Sendable, CaseIterable {
    case exact
    case moreThan = "more-than"
    case atLeast = "at-least"
    case lessThan = "less-than"
    case atMost = "at-most"
    case almost
    case about
    case between

    /// "more than", "about" …
    package var words: String {
        switch self {
        case .moreThan: "more than"
        case .atLeast: "at least"
        case .lessThan: "less than"
        case .atMost: "at most"
        default: rawValue
        }
    }
}
