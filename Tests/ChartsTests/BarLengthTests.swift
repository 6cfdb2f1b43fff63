import Foundation
import Testing

@testable import Charts

/// Bars begin at zero, and are as long as their numbers.
@Suite struct BarLengthTests {
    private static func bars(_ marks: [ChartMark], width: Double) throws -> [DrawnSVG.Box] {
        let rows = marks.map { ChartRow(name: "Row", words: "so many", mark: $0) }
        let svg = BarChart(title: "", unit: "", rows: rows).svg(width: width, id: "a")
        return try #require(DrawnSVG(svg)).marks
    }

    @Test(
        arguments: [288.0, 640], [[1.0, 2, 5], [60_000, 37_000, 1_200], [0.01, 0.02, 0.015], [1e15, 3e14, 7e14]])
    func areProportionalToTheirNumbers(_ width: Double, _ values: [Double]) throws {
        let bars = try Self.bars(values.map { .exact(Decimal($0)) }, width: width)
        let unit = (bars[0].right - bars[0].left) / values[0]
        for (bar, value) in zip(bars, values) {
            #expect(abs(bar.right - bar.left - max(1, value * unit)) < 0.5)
            #expect(bar.left == bars[0].left)
        }
    }

    @Test(arguments: [288.0, 640])
    func endAtTheNumberWhateverTheHedge(_ width: Double) throws {
        let bars = try Self.bars([.exact(50), .from(50), .upTo(50), .exact(-50), .upTo(-50), .from(-50)], width: width)
        for bar in bars[1...2] {
            // A hollow bar's outline is drawn inside its ends.
            #expect(abs(bar.left - bars[0].left) <= 0.85 && abs(bar.right - bars[0].right) <= 0.85)
        }
        for bar in bars[4...5] {
            #expect(abs(bar.left - bars[3].left) <= 0.85 && abs(bar.right - bars[3].right) <= 0.85)
        }
        #expect(bars[3].right == bars[0].left)
    }

    @Test func hatchAroundANumberThatIsAbout() throws {
        let bars = try Self.bars([.exact(50), .about(50), .about(0)], width: 640)
        #expect(bars[1].right == bars[2].left)
        #expect(abs((bars[2].left + bars[2].right) / 2 - bars[0].right) < 0.2)
        #expect(bars[3].left == bars[0].left)
    }

    @Test func hatchFromTheLowerNumberToTheUpper() throws {
        let bars = try Self.bars([.between(20, 35), .exact(20), .exact(35)], width: 640)
        #expect(bars[0].right == bars[1].left)
        #expect(bars[1].left == bars[3].right && bars[1].right == bars[4].right)
    }

    @Test func zeroIsATickAndMissingIsNothing() throws {
        let bars = try Self.bars([.exact(0), .exact(10), .missing("not reported")], width: 288)
        #expect(bars.count == 2)
        #expect(bars[0].bottom - bars[0].top > bars[1].bottom - bars[1].top)
    }

    @Test func zeroIsWrittenWhereTheReportHasNoWords() {
        let row = ChartRow(name: "Row", words: "", mark: .exact(0))
        #expect(row.label(in: .english).text == "0")
    }
}
