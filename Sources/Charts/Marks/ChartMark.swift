package import Evidence
package import Foundation

/// What is drawn for one figure, and no more than its report pins down.
///
/// The bounds are those of the number itself: a fall of more than 86 percent has an upper bound of -86, and opens
/// away from zero like a rise of more than 86 percent.
package enum ChartMark: Sendable, Hashable {
    /// A plain bar or a filled dot; at zero a tick on the baseline.
    case exact(Decimal)
    /// Known from below only: "more than", "at least".
    case from(Decimal)
    /// Known from above only: "almost", "less than", "at most".
    case upTo(Decimal)
    /// "about": hatched around the number, without a width that means anything.
    case about(Decimal)
    /// Between two numbers, the lower one first.
    case between(Decimal, Decimal)
    /// No number; the words say why.
    case missing(String)

    /// What is drawn for a quantity, reported or derived.
    package init(_ quantity: Quantity, style: NumberStyle = .english) {
        self =
            if let middle = quantity.middle {
                .about(middle)
            } else if let exact = quantity.exact {
                .exact(exact)
            } else {
                switch (quantity.lower?.value, quantity.upper?.value) {
                case (let lower?, let upper?): .between(min(lower, upper), max(lower, upper))
                case (let lower?, nil): .from(lower)
                case (nil, let upper?): .upTo(upper)
                case (nil, nil): .missing(style.unknown)
                }
            }
    }

    /// What is drawn for a reported figure, or for its absence.
    package init(_ observation: Observation, style: NumberStyle = .english) {
        if let reason = observation.missing {
            self = .missing(style.words(reason))
        } else if let quantity = Quantity(observation) {
            self.init(quantity, style: style)
        } else {
            self = .missing(style.unknown)
        }
    }

    /// What is drawn for a figure whose metric is known: a fall lies below zero, also where only its words tell it.
    package init(_ figure: ComparableFigure, style: NumberStyle = .english) {
        let mark = ChartMark(figure.observation, style: style)
        self = figure.isFallInWords ? mark.negated : mark
    }

    /// The same figure with the other sign: a fall that a report gives as "dropped 86 percent" is a change of -86.
    package var negated: ChartMark {
        switch self {
        case .exact(let value): .exact(-value)
        case .from(let value): .upTo(-value)
        case .upTo(let value): .from(-value)
        case .about(let value): .about(-value)
        case .between(let lower, let upper): .between(-upper, -lower)
        case .missing: self
        }
    }

    /// The numbers that an axis must have room for; a number that is none is left out.
    var values: [Decimal] {
        switch self {
        case .exact(let value), .from(let value), .upTo(let value), .about(let value): [value].filter(\.isFinite)
        case .between(let lower, let upper): lower.isFinite && upper.isFinite ? [lower, upper] : []
        case .missing: []
        }
    }

    /// Whether the figure is known to be zero.
    package var isZero: Bool { self == .exact(0) }

    /// Whether the figure may lie farther from zero than what is drawn of it.
    package var isOpenEnded: Bool {
        switch self {
        case .from(let value): value >= 0
        case .upTo(let value): value < 0
        default: false
        }
    }

    /// Whether the figure is drawn hatched in part.
    var isHatched: Bool {
        switch self {
        case .about, .between: !values.isEmpty
        default: false
        }
    }
}
