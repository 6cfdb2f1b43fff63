package import Foundation

/// A number as far as a report pins it down: a value that is known, one that is known "about", or bounds.
///
/// A bound that is absent is unknown, not infinite. All arithmetic is decimal, and a result is never finer than the
/// coarsest of what it was made from.
package struct Quantity: Sendable, Hashable {
    /// One side of what is known.
    package struct Bound: Sendable, Hashable {
        /// The number at the bound.
        package let value: Decimal
        /// Whether the bound itself is left out, as "more than" leaves it out and "at least" does not.
        package let isOpen: Bool

        package init(_ value: Decimal, isOpen: Bool) {
            self.value = value
            self.isOpen = isOpen
        }
    }

    /// Absent where it is not known from below.
    package let lower: Bound?
    /// Absent where it is not known from above.
    package let upper: Bound?
    /// The middle of an "about", whose width nobody stated.
    package let middle: Decimal?
    /// The power of ten of the last digit that counts: 3 for 45,000, 0 for 1,759, -2 for 1.56.
    package let place: Int

    init(lower: Bound?, upper: Bound?, middle: Decimal? = nil, place: Int) {
        self.lower = lower
        self.upper = upper
        self.middle = middle
        self.place = place
    }

    /// An exact number.
    package init(exactly value: Decimal, place: Int? = nil) {
        let bound = Bound(value, isOpen: false)
        self.init(lower: bound, upper: bound, place: place ?? SignificantDigits.place(of: value))
    }

    /// A value under its hedge. `between` needs bounds of its own.
    package init(_ value: Decimal, _ qualifier: Qualifier) {
        let place = SignificantDigits.place(of: value)
        switch qualifier {
        case .exact: self.init(exactly: value)
        case .moreThan: self.init(lower: Bound(value, isOpen: true), upper: nil, place: place)
        case .atLeast: self.init(lower: Bound(value, isOpen: false), upper: nil, place: place)
        case .lessThan, .almost: self.init(lower: nil, upper: Bound(value, isOpen: true), place: place)
        case .atMost: self.init(lower: nil, upper: Bound(value, isOpen: false), place: place)
        case .about, .between: self.init(lower: nil, upper: nil, middle: value, place: place)
        }
    }

    /// A number between two others, both included.
    package init(from lower: Decimal, to upper: Decimal) {
        self.init(
            lower: Bound(lower, isOpen: false), upper: Bound(upper, isOpen: false),
            place: max(SignificantDigits.place(of: lower), SignificantDigits.place(of: upper)))
    }

    /// What an observation reports; nothing where the figure is missing.
    package init?(_ observation: Observation) {
        if observation.qualifier == .between {
            guard let lower = observation.bounds.lower, let upper = observation.bounds.upper else { return nil }
            self.init(from: lower, to: upper)
        } else {
            guard let value = observation.value, let qualifier = observation.qualifier else { return nil }
            self.init(value, qualifier)
        }
    }

    /// Whether anything that is known of the number lies below zero.
    var isNegative: Bool { [lower?.value, upper?.value, middle].contains { ($0 ?? 0) < 0 } }

    /// The number with the other sign: what is a lower bound of it is an upper bound of the other.
    package var negated: Quantity {
        func bound(_ bound: Bound?) -> Bound? { bound.map { Bound(-$0.value, isOpen: $0.isOpen) } }
        return Quantity(lower: bound(upper), upper: bound(lower), middle: middle.map { -$0 }, place: place)
    }

    /// The value, where it is known exactly.
    package var exact: Decimal? {
        guard let lower, let upper, lower.value == upper.value else { return nil }
        return lower.value
    }

    /// Whether a true value is possible.
    package func allows(_ value: Decimal) -> Bool {
        if let lower, lower.isOpen ? value <= lower.value : value < lower.value { return false }
        if let upper, upper.isOpen ? value >= upper.value : value > upper.value { return false }
        return true
    }

    /// "more than 4,500", "about 670,000", "between 20 and 35".
    package var words: String {
        if let middle { return "about \(PlainNumber.grouped(middle))" }
        if let exact { return PlainNumber.grouped(exact) }
        switch (lower, upper) {
        case (let lower?, let upper?):
            return "between \(PlainNumber.grouped(lower.value)) and \(PlainNumber.grouped(upper.value))"
        case (let lower?, nil): return "\(lower.isOpen ? "more than" : "at least") \(PlainNumber.grouped(lower.value))"
        case (nil, let upper?): return "\(upper.isOpen ? "less than" : "at most") \(PlainNumber.grouped(upper.value))"
        case (nil, nil): return "not known"
        }
    }
}
