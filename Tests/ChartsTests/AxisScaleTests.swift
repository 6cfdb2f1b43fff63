import Foundation
import Testing

@testable import Charts

/// Round numbers at the ticks, and always zero among them.
@Suite struct AxisScaleTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let values: [String]
        let intervals: Int
        let ticks: [String]
        var testDescription: String { "\(values) in \(intervals)" }

        init(_ values: [String], _ intervals: Int, _ ticks: [String]) {
            self.values = values
            self.intervals = intervals
            self.ticks = ticks
        }
    }

    @Test(arguments: [
        Case(["60000"], 4, ["0", "20000", "40000", "60000"]),
        Case(["60001"], 4, ["0", "20000", "40000", "60000", "80000"]),
        Case(["45000", "8800"], 5, ["0", "10000", "20000", "30000", "40000", "50000"]),
        Case(["1"], 4, ["0", "1"]),
        Case(["3"], 5, ["0", "1", "2", "3"]),
        Case(["1.56"], 4, ["0", "0.5", "1", "1.5", "2"]),
        Case(["0.01"], 4, ["0", "0.005", "0.01"]),
        Case(["0.01"], 5, ["0", "0.002", "0.004", "0.006", "0.008", "0.01"]),
        Case(["29950000000"], 3, ["0", "10000000000", "20000000000", "30000000000"]),
        Case(["1000000000000000"], 2, ["0", "500000000000000", "1000000000000000"]),
        Case(["-86"], 5, ["-100", "-80", "-60", "-40", "-20", "0"]),
        Case(["-86", "12"], 4, ["-100", "-50", "0", "50"]),
        Case(["-1", "1"], 1, ["-1", "0", "1"]),
        Case(["0"], 4, ["0"]),
        Case(["7", "829000000"], 1, ["0", "1000000000"]),
    ])
    func putsTicksAtRoundNumbers(_ expected: Case) throws {
        let values = expected.values.compactMap { Decimal(string: $0) }
        let scale = try #require(AxisScale(values, intervals: expected.intervals))
        #expect(scale.ticks.map(\.description) == expected.ticks)
    }

    @Test func coversEveryNumberAndZero() throws {
        for exponent in -2...15 {
            for digit in 1...99 {
                for intervals in 1...6 {
                    let value = Decimal(sign: .plus, exponent: exponent - 1, significand: Decimal(digit))
                    let scale = try #require(AxisScale([value], intervals: intervals))
                    #expect(scale.lower == 0 && scale.upper >= value && scale.ticks.count <= intervals + 1)
                    #expect(scale.ticks.first == scale.lower && scale.ticks.last == scale.upper)
                    #expect((0...1).contains(scale.fraction(value)))
                }
            }
        }
    }

    @Test func hasNoScaleWithoutNumbers() {
        #expect(AxisScale([], intervals: 4) == nil)
        #expect(AxisScale([.nan], intervals: 4) == nil)
        #expect(AxisScale(spanning: 0) == nil)
    }
}
