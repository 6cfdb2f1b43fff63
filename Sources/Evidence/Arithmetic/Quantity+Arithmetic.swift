import Foundation

/// Sum, difference, ratio, rate and order, each of which may answer that nothing can be said.
extension Quantity {
    /// The sum of two numbers.
    package func plus(_ other: Quantity) -> Statement<Quantity> {
        let place = max(place, other.place)
        if let middle = Self.middle(self, other, +) {
            return .value(Self.about(middle, place: place))
        }
        if self.middle != nil || other.middle != nil { return .nothing(Self.aboutHasNoWidth) }
        return Self.result(
            lower: Self.both(lower, other.lower, +), upper: Self.both(upper, other.upper, +), place: place,
            otherwise: "One of the two is known from below only, the other from above only, so their sum has no bound.")
    }

    /// The difference of two numbers.
    package func minus(_ other: Quantity) -> Statement<Quantity> {
        let place = max(place, other.place)
        if let middle = Self.middle(self, other, -) {
            return .value(Self.about(middle, place: place))
        }
        if self.middle != nil || other.middle != nil { return .nothing(Self.aboutHasNoWidth) }
        return Self.result(
            lower: Self.both(lower, other.upper, -), upper: Self.both(upper, other.lower, -), place: place,
            otherwise: "Both are bounded on the same side only, so their difference has no bound.")
    }

    /// How many times `other` goes into this number, which must not be negative.
    package func divided(by other: Quantity) -> Statement<Quantity> {
        let digits = min(significantDigits, other.significantDigits)
        if let middle = middle ?? exact, let divisor = other.middle ?? other.exact {
            guard divisor > 0 else { return .nothing("Nothing can be divided by a number that is not above zero.") }
            let isExact = self.middle == nil && other.middle == nil
            return .value(
                Self.quotient(middle / divisor, digits: digits, isExact: isExact, divisor: divisor, of: middle))
        }
        if middle != nil || other.middle != nil { return .nothing(Self.aboutHasNoWidth) }
        guard let floor = other.lower, floor.value >= 0 else {
            return .nothing("The divisor is not known from below, so nothing can be said of the ratio.")
        }
        var lowest: Bound?
        if let lower, lower.value >= 0, let ceiling = other.upper, ceiling.value > 0 {
            lowest = Self.bound(
                lower.value / ceiling.value, isOpen: lower.isOpen || (ceiling.isOpen && !lower.value.isZero),
                digits: digits, .down)
        }
        var highest: Bound?
        if let upper, upper.value >= 0, floor.value > 0 {
            highest = Self.bound(
                upper.value / floor.value, isOpen: upper.isOpen || (floor.isOpen && !upper.value.isZero),
                digits: digits, .up)
        }
        guard lowest != nil || highest != nil else {
            return .nothing("Both are bounded on the same side only, so their ratio has no bound.")
        }
        return .value(Quantity(lower: lowest, upper: highest, place: Self.place(of: lowest ?? highest, digits: digits)))
    }

    /// The number for each of `count` equal parts of a period, say its months.
    package func per(_ count: Int) -> Statement<Quantity> {
        guard count > 0 else { return .nothing("The period has no length.") }
        let digits = significantDigits
        let divisor = Decimal(count)
        if let value = middle ?? exact {
            return .value(
                Self.quotient(value / divisor, digits: digits, isExact: middle == nil, divisor: divisor, of: value))
        }
        let lowest = lower.map { Self.bound($0.value / divisor, isOpen: $0.isOpen, digits: digits, .down) }
        let highest = upper.map { Self.bound($0.value / divisor, isOpen: $0.isOpen, digits: digits, .up) }
        guard lowest != nil || highest != nil else { return .nothing("The number is not known.") }
        return .value(Quantity(lower: lowest, upper: highest, place: Self.place(of: lowest ?? highest, digits: digits)))
    }

    /// How two numbers stand to each other.
    package enum Order: Sendable, Hashable {
        case less
        case equal
        case greater
        /// The bounds leave it open.
        case unordered
    }

    /// Greater only where no true values could be otherwise; two lower bounds are never ordered.
    package func compared(to other: Quantity) -> Order {
        if let one = exact, let two = other.exact, one == two { return .equal }
        if Self.isAbove(lower, other.upper) { return .greater }
        if Self.isAbove(other.lower, upper) { return .less }
        return .unordered
    }

    /// Why two numbers have no order, in words; nothing where they have one.
    package func reasonForNoOrder(with other: Quantity) -> String? {
        guard compared(to: other) == .unordered else { return nil }
        if middle != nil || other.middle != nil {
            return "These two cannot be ranked: how far “about” may be off is not said."
        }
        switch (lower, upper, other.lower, other.upper) {
        case (.some, nil, .some, nil): return "These two cannot be ranked: both are lower bounds."
        case (nil, .some, nil, .some): return "These two cannot be ranked: both are upper bounds."
        default: return "These two cannot be ranked: either may be the larger, as far as their words go."
        }
    }

    /// How many digits of the number count.
    package var significantDigits: Int {
        let value = middle ?? lower?.value ?? upper?.value ?? 0
        return SignificantDigits.count(of: value, place: place)
    }

    // MARK: Pieces

    private static let aboutHasNoWidth =
        "One of the two is “about”, and nobody said how far from the truth that may be."

    private static func isAbove(_ lower: Bound?, _ upper: Bound?) -> Bool {
        guard let lower, let upper else { return false }
        return lower.value > upper.value || (lower.value == upper.value && (lower.isOpen || upper.isOpen))
    }

    /// The middle of a result, where each side is exact or "about" and one at least is "about".
    private static func middle(_ one: Quantity, _ two: Quantity, _ operate: (Decimal, Decimal) -> Decimal) -> Decimal? {
        guard one.middle != nil || two.middle != nil, let first = one.middle ?? one.exact,
            let second = two.middle ?? two.exact
        else { return nil }
        return operate(first, second)
    }

    private static func both(_ one: Bound?, _ two: Bound?, _ operate: (Decimal, Decimal) -> Decimal) -> Bound? {
        guard let one, let two else { return nil }
        return Bound(operate(one.value, two.value), isOpen: one.isOpen || two.isOpen)
    }

    /// Bounds rounded outwards to the place, or the reason why there are none.
    private static func result(
        lower: Bound?, upper: Bound?, place: Int, otherwise reason: String
    ) -> Statement<Quantity> {
        guard lower != nil || upper != nil else { return .nothing(reason) }
        if let lower, let upper, lower.value == upper.value {
            let rounded = SignificantDigits.rounded(lower.value, to: place, .plain)
            return .value(
                rounded == lower.value ? Quantity(exactly: rounded, place: place) : about(lower.value, place: place))
        }
        return .value(
            Quantity(
                lower: lower.map { outward($0, place: place, .down) },
                upper: upper.map { outward($0, place: place, .up) },
                place: place))
    }

    /// A bound that was moved outwards by rounding is left out of what is possible only if it already was.
    private static func outward(_ bound: Bound, place: Int, _ mode: NSDecimalNumber.RoundingMode) -> Bound {
        let value = SignificantDigits.rounded(bound.value, to: place, mode)
        return Bound(value, isOpen: bound.isOpen || value != bound.value)
    }

    private static func bound(
        _ value: Decimal, isOpen: Bool, digits: Int, _ mode: NSDecimalNumber.RoundingMode
    ) -> Bound {
        let place = SignificantDigits.magnitude(of: value) - digits + 1
        let rounded = value.isZero ? value : SignificantDigits.rounded(value, to: place, mode)
        return Bound(rounded, isOpen: isOpen || rounded != value)
    }

    private static func about(_ value: Decimal, place: Int) -> Quantity {
        Quantity(lower: nil, upper: nil, middle: SignificantDigits.rounded(value, to: place, .plain), place: place)
    }

    /// A quotient of known numbers: exact where it comes out even within the digits, "about" otherwise.
    private static func quotient(
        _ value: Decimal, digits: Int, isExact: Bool, divisor: Decimal, of dividend: Decimal
    ) -> Quantity {
        guard !value.isZero else {
            return isExact ? Quantity(exactly: 0) : Quantity(lower: nil, upper: nil, middle: 0, place: 0)
        }
        let first = SignificantDigits.rounded(value, to: SignificantDigits.magnitude(of: value) - digits + 1, .plain)
        // 9.97 becomes 10 with two digits, whose last one that counts is a place higher than before.
        let place = SignificantDigits.magnitude(of: first) - digits + 1
        let rounded = SignificantDigits.rounded(first, to: place, .plain)
        if isExact, rounded * divisor == dividend { return Quantity(exactly: rounded, place: place) }
        return Quantity(lower: nil, upper: nil, middle: rounded, place: place)
    }

    private static func place(of bound: Bound?, digits: Int) -> Int {
        guard let bound, !bound.value.isZero else { return 0 }
        return SignificantDigits.magnitude(of: bound.value) - digits + 1
    }
}
