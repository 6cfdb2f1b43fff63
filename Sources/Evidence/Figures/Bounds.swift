package import Foundation

/// How far a report's words pin a number down. No bound means that none is known, not that it is infinite.
package struct Bounds: Sendable, Hashable {
    /// No less than this is possible; absent where nothing is known.
    package let lower: Decimal?
    /// No more than this is possible; absent where nothing is known.
    package let upper: Decimal?

    package init(lower: Decimal?, upper: Decimal?) {
        self.lower = lower
        self.upper = upper
    }

    /// The bounds that a hedge gives a value. "About" has no width that anybody stated, so it gives none.
    package init(value: Decimal, qualifier: Qualifier) {
        switch qualifier {
        case .exact: self.init(lower: value, upper: value)
        case .moreThan, .atLeast: self.init(lower: value, upper: nil)
        case .lessThan, .atMost, .almost: self.init(lower: nil, upper: value)
        case .about, .between: self.init(lower: nil, upper: nil)
        }
    }
}
