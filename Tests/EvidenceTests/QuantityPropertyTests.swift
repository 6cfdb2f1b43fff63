import Foundation
import Testing

@testable import Evidence

/// Whatever the bounds: a result never excludes the truth, and is never finer than what it was made from.
@Suite struct QuantityPropertyTests {
    private static let rounds = 4000

    @Test func sumsAndDifferencesAllowTheTruth() {
        var chance = Chance(seed: 1)
        var failures: [String] = []
        var count = 0
        for _ in 0..<Self.rounds {
            let (one, two) = (chance.known(), chance.known())
            let results = [
                ("+", one.quantity.plus(two.quantity), one.truth + two.truth),
                ("-", one.quantity.minus(two.quantity), one.truth - two.truth),
            ]
            for (sign, result, truth) in results {
                guard let value = result.value else { continue }
                count += 1
                let coarsest = max(one.quantity.place, two.quantity.place)
                let isFine = [value.lower?.value, value.upper?.value, value.middle].compactMap { $0 }.contains {
                    !$0.isZero && SignificantDigits.place(of: $0) < coarsest
                }
                if !value.allows(truth) || isFine || value.place < coarsest {
                    failures.append("\(one) \(sign) \(two) = \(value.words), place \(value.place)")
                }
            }
        }
        #expect(failures.isEmpty, "\(failures.count): \(failures.prefix(5))")
        #expect(count > Self.rounds / 2)
    }

    @Test func ratiosAllowTheTruth() {
        var chance = Chance(seed: 2)
        var failures: [String] = []
        var count = 0
        for _ in 0..<Self.rounds {
            let (one, two) = (chance.known(), chance.known())
            guard two.truth > 0, let value = one.quantity.divided(by: two.quantity).value else { continue }
            count += 1
            let digits = min(one.quantity.significantDigits, two.quantity.significantDigits)
            if !allows(value, one.truth, over: two.truth) || isFiner(value, than: digits) {
                failures.append("\(one) / \(two) = \(value.words), \(value.significantDigits) digits of \(digits)")
            }
        }
        #expect(failures.isEmpty, "\(failures.count): \(failures.prefix(5))")
        #expect(count > Self.rounds / 4)
    }

    @Test func ratesAllowTheTruth() {
        var chance = Chance(seed: 3)
        var failures: [String] = []
        for _ in 0..<Self.rounds {
            let one = chance.known()
            let months = Int.random(in: 1...40, using: &chance)
            guard let value = one.quantity.per(months).value else {
                failures.append("\(one) has no rate")
                continue
            }
            let digits = one.quantity.significantDigits
            if !allows(value, one.truth, over: Decimal(months)) || isFiner(value, than: digits) {
                failures.append("\(one) per \(months) = \(value.words), \(value.significantDigits) digits of \(digits)")
            }
        }
        #expect(failures.isEmpty, "\(failures.count): \(failures.prefix(5))")
    }

    @Test func ordersAreAntisymmetricAndNeverContradictTheTruth() {
        var chance = Chance(seed: 4)
        var failures: [String] = []
        var ordered = 0
        for _ in 0..<Self.rounds {
            let (one, two) = (chance.known(), chance.known())
            let order = one.quantity.compared(to: two.quantity)
            let back = two.quantity.compared(to: one.quantity)
            let isSound =
                switch order {
                case .less: one.truth < two.truth && back == .greater
                case .greater: one.truth > two.truth && back == .less
                case .equal: one.truth == two.truth && back == .equal
                case .unordered: back == .unordered
                }
            if order != .unordered { ordered += 1 }
            if !isSound { failures.append("\(one) is \(order) to \(two), and back \(back)") }
        }
        #expect(failures.isEmpty, "\(failures.count): \(failures.prefix(5))")
        #expect(ordered > Self.rounds / 10)
    }

    /// Whether `truth / divisor` is possible; multiplied out, so that no quotient is rounded.
    private func allows(_ value: Quantity, _ truth: Decimal, over divisor: Decimal) -> Bool {
        func times(_ bound: Quantity.Bound?) -> Quantity.Bound? {
            bound.map { Quantity.Bound($0.value * divisor, isOpen: $0.isOpen) }
        }
        return Quantity(lower: times(value.lower), upper: times(value.upper), place: 0).allows(truth)
    }

    private func isFiner(_ value: Quantity, than digits: Int) -> Bool {
        let printed = [value.lower?.value, value.upper?.value, value.middle].compactMap { $0 }.map {
            SignificantDigits.count(of: $0, place: SignificantDigits.place(of: $0))
        }
        return value.significantDigits > digits || printed.contains { $0 > digits }
    }
}

/// A true value, and what somebody might report of it.
private struct Known: CustomStringConvertible {
    let truth: Decimal
    let quantity: Quantity

    var description: String { "\(quantity.words) (\(truth))" }
}

/// The same chances in every run (SplitMix64).
private struct Chance: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A value of up to nine digits, two of them after the point at the most, and bounds that hold it.
    mutating func known() -> Known {
        let size = Int.random(in: 0...9, using: &self)
        let significand = Int.random(in: 0...Int(pow(10, Double(size))), using: &self)
        let truth = Decimal(
            sign: .plus, exponent: -Int.random(in: 0...2, using: &self), significand: Decimal(significand))
        let place = Int.random(in: -2...max(0, size - 1), using: &self)
        let unit = Decimal(sign: .plus, exponent: place, significand: 1)
        let below = SignificantDigits.rounded(truth, to: place, .down)
        let above = SignificantDigits.rounded(truth, to: place, .up)
        let qualifier = Qualifier.allCases.randomElement(using: &self) ?? .exact
        let quantity =
            switch qualifier {
            case .exact: Quantity(exactly: truth)
            case .moreThan: below < truth ? Quantity(below, .moreThan) : Quantity(truth, .atLeast)
            case .atLeast: Quantity(below, .atLeast)
            case .lessThan, .almost: Quantity(above > truth ? above : above + unit, qualifier)
            case .atMost: Quantity(above, .atMost)
            case .about: Quantity(SignificantDigits.rounded(truth, to: place, .plain), .about)
            case .between: Quantity(from: below, to: above)
            }
        return Known(truth: truth, quantity: quantity)
    }
}
