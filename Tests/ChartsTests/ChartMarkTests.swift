import Evidence
import Foundation
import Testing

@testable import Charts

/// What is drawn for a figure follows from its bounds.
@Suite struct ChartMarkTests {
    @Test(arguments: [
        (Qualifier.exact, ChartMark.exact(60)), (.moreThan, .from(60)), (.atLeast, .from(60)), (.almost, .upTo(60)),
        (.lessThan, .upTo(60)), (.atMost, .upTo(60)), (.about, .about(60)),
    ])
    func followsTheHedge(_ qualifier: Qualifier, _ mark: ChartMark) {
        #expect(ChartMark(Quantity(60, qualifier)) == mark)
        #expect(ChartMark(Self.observation(60, qualifier)) == mark)
    }

    @Test func isDrawnBetweenTwoNumbers() {
        #expect(ChartMark(Quantity(from: 20, to: 35)) == .between(20, 35))
        let observation = Self.observation(nil, .between, Bounds(lower: 20, upper: 35))
        #expect(ChartMark(observation) == .between(20, 35))
    }

    @Test func isDrawnForARateThatWasDerived() throws {
        guard case .value(let rate) = Quantity(45_000, .moreThan).per(10) else {
            Issue.record("no rate")
            return
        }
        #expect(ChartMark(rate) == .from(4_500))
    }

    @Test func saysWhyThereIsNone() {
        #expect(ChartMark(Self.observation(nil, nil, missing: .notReported)) == .missing("not reported"))
        #expect(ChartMark(Self.observation(nil, nil, missing: .notReported), style: .chinese) == .missing("未报道"))
        #expect(ChartMark(Self.observation(nil, nil)) == .missing("not known"))
    }

    @Test(arguments: [
        (ChartMark.exact(86), ChartMark.exact(-86)), (.from(86), .upTo(-86)), (.upTo(86), .from(-86)),
        (.about(86), .about(-86)), (.between(20, 35), .between(-35, -20)), (.missing("lost"), .missing("lost")),
    ])
    func turnsAFallIntoANegativeChange(_ fall: ChartMark, _ change: ChartMark) {
        #expect(fall.negated == change && change.negated == fall)
        #expect(fall.isOpenEnded == change.isOpenEnded)
    }

    @Test(arguments: [
        (ChartMark.exact(-86), ChangeDirection.down), (.exact(3), .up), (.exact(0), .none), (.from(3), .up),
        (.upTo(-3), .down), (.upTo(3), .unknown), (.from(-3), .unknown), (.about(-3), .down),
        (.between(-1, 1), .unknown), (.between(1, 2), .up), (.missing("lost"), .unknown), (.exact(.nan), .unknown),
    ])
    func hasAnArrowOnlyWhereTheDirectionIsKnown(_ mark: ChartMark, _ direction: ChangeDirection) {
        #expect(ChangeDirection(mark) == direction)
    }

    private static func observation(
        _ value: Decimal?, _ qualifier: Qualifier?, _ bounds: Bounds? = nil, missing: MissingReason? = nil
    ) -> Observation {
        Observation(
            id: "a", metric: "m", about: "c", asReported: "", value: value, qualifier: qualifier,
            bounds: bounds ?? Bounds(lower: nil, upper: nil), unit: nil, equivalents: [], period: nil,
            periodBasis: nil, partOf: nil, contradicts: [], source: "s", paragraph: 1, attributedTo: nil,
            rank: .normal, rankReason: nil, status: .asReported, suspected: nil, missing: missing, comment: nil)
    }
}
