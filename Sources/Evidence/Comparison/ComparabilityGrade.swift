/// How far two figures may stand side by side.
package enum ComparabilityGrade: String, Sendable, CaseIterable, Comparable {
    /// Nothing is comparable between them.
    case none
    /// They speak of the same thing, but not as the same kind of measurement.
    case conceptual
    /// They may be read beside each other with what the reasons say in mind.
    case meaningful
    /// Like with like.
    case full

    package static func < (left: ComparabilityGrade, right: ComparabilityGrade) -> Bool {
        (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }

    /// "fully comparable", "comparable with care", "comparable in concept only", "not comparable".
    package var words: String {
        switch self {
        case .full: "fully comparable"
        case .meaningful: "comparable with care"
        case .conceptual: "comparable in concept only"
        case .none: "not comparable"
        }
    }

    /// One step down, but not to `none`: that is kept for figures that have nothing in common.
    var lowered: ComparabilityGrade {
        switch self {
        case .full: .meaningful
        case .meaningful, .conceptual: .conceptual
        case .none: .none
        }
    }
}
