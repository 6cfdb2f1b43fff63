import Foundation
import Testing

@testable import Charts

/// What is too much for one drawing becomes several, each under 20 KB and all on one axis.
@Suite struct ChartPortionTests {
    static let rows: [ChartRow] = (1...120).map { (number: Int) -> ChartRow in
        let value = Decimal(number * 100)
        let marks: [ChartMark] = [.from(value), .about(value), .between(3, value)]
        return ChartRow(
            name: "Campaign number \(number) against something that has a long name in these reports",
            detail: "January to October 2019", words: "more than \(value) suspects in the whole country",
            mark: marks[number % 3])
    }

    @Test func keepsEveryRowInItsOrder() {
        let portions = ChartPortion.rows(Self.rows)
        #expect(portions.count > 1 && portions.allSatisfy { !$0.isEmpty })
        #expect(portions.flatMap { $0 } == Self.rows)
        #expect(ChartPortion.rows(Array(Self.rows.prefix(8))).count == 1)
        #expect(ChartPortion.rows([]) == [[]])
    }

    @Test(arguments: [280.0, 590, 880])
    func keepsEachDrawingSmall(_ width: Double) {
        for rows in ChartPortion.rows(Self.rows) {
            let bars = BarChart(title: "Suspects", unit: "suspects", rows: rows, sharing: Self.rows)
            let dots = DotChart(title: "Suspects", unit: "suspects", rows: rows, sharing: Self.rows)
            for svg in [bars.svg(width: width, id: "a"), dots.svg(width: width, id: "a")] {
                #expect(svg.utf8.count < 20_000, "\(rows.count) rows are \(svg.utf8.count) bytes")
            }
        }
        let panels = (1...28).map { number in
            SmallMultiples.Panel(
                title: "Metric number \(number)", unit: "cases", rows: Array(Self.rows.prefix(number == 3 ? 80 : 11)))
        }
        for panels in ChartPortion.panels(panels) {
            let svg = SmallMultiples(title: "Side by side", panels: panels).svg(width: width, id: "a")
            #expect(svg.utf8.count < 20_000, "\(panels.count) panels are \(svg.utf8.count) bytes")
        }
    }

    @Test func drawsAllPortionsOnOneAxis() throws {
        let portions = ChartPortion.rows(Self.rows)
        let ticks = try portions.map { rows in
            let chart = BarChart(title: "Suspects", unit: "suspects", rows: rows, sharing: Self.rows)
            let drawn = try #require(DrawnSVG(chart.svg(width: 590, id: "a")))
            return drawn.elements.filter { $0.name == "text" && $0.style == .tick }.map(\.content)
        }
        #expect(ticks[0].contains("10,000"))
        #expect(ticks.allSatisfy { $0 == ticks[0] })
    }

    @Test func describesManyRowsByHowTheyAreDrawn() throws {
        let chart = BarChart(title: "Suspects", unit: "suspects", rows: Array(Self.rows.prefix(15)))
        let drawn = try #require(DrawnSVG(chart.svg(width: 590, id: "a")))
        #expect(
            drawn.elements[2].content == """
                15 rows (5 × a solid bar with a hatched end, 5 × a bar hatched between the two numbers, \
                5 × a solid bar with an open end); the table has their numbers.
                """)
    }
}
