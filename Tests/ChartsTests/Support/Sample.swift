@testable import Charts

/// A drawing with a name.
struct Sample: Sendable {
    enum Chart: Sendable {
        case bars(BarChart)
        case dots(DotChart)
        case multiples(SmallMultiples)
        case parts(PartChart)
        case change(ChangeChip)
    }

    let name: String
    let chart: Chart

    init(_ name: String, _ chart: Chart) {
        self.name = name
        self.chart = chart
    }

    func draw(_ width: Double) -> String {
        switch chart {
        case .bars(let chart): chart.svg(width: width, id: name)
        case .dots(let chart): chart.svg(width: width, id: name)
        case .multiples(let chart): chart.svg(width: width, id: name)
        case .parts(let chart): chart.svg(width: width, id: name)
        case .change(let chart): chart.svg(width: width, id: name)
        }
    }
}
