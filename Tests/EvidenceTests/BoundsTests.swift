import Foundation
import Testing

@testable import Evidence

/// What a hedge says about a number, and no more than that.
@Suite struct BoundsTests {
    @Test(
        arguments: [
            (Qualifier.exact, 45_000, 45_000), (.moreThan, 45_000, nil), (.atLeast, 45_000, nil),
            (.lessThan, nil, 45_000),
            (.atMost, nil, 45_000), (.almost, nil, 45_000), (.about, nil, nil), (.between, nil, nil),
        ] as [(Qualifier, Decimal?, Decimal?)])
    func followFromTheHedge(_ qualifier: Qualifier, _ lower: Decimal?, _ upper: Decimal?) {
        #expect(Bounds(value: 45_000, qualifier: qualifier) == Bounds(lower: lower, upper: upper))
    }

    @Test func areTestedForEveryQualifier() {
        #expect(
            Qualifier.allCases.map(\.rawValue) == [
                "exact", "more-than", "at-least", "less-than", "at-most", "almost", "about", "between",
            ])
    }

    @Test(arguments: Qualifier.allCases)
    func keepAZeroAZero(_ qualifier: Qualifier) {
        let bounds = Bounds(value: 0, qualifier: qualifier)
        #expect([bounds.lower, bounds.upper].compactMap { $0 }.allSatisfy { $0 == 0 })
        #expect(qualifier != .exact || bounds.lower == bounds.upper && bounds.lower == 0)
    }

    @Test(arguments: Qualifier.allCases)
    func haveWordsWithoutHyphens(_ qualifier: Qualifier) {
        #expect(qualifier.words == qualifier.rawValue.replacingOccurrences(of: "-", with: " "))
    }
}
