import Foundation
import Testing

@testable import Charts

/// Every kind of drawing is the same bytes as the file that was looked at.
@Suite struct GoldenChartTests {
    @Test(arguments: Samples.all.map(\.name), Samples.widths)
    func isDrawnAsBefore(_ name: String, _ width: Double) throws {
        let sample = try #require(Samples.all.first { $0.name == name })
        try GoldenFile.expect(sample.draw(width), is: "\(name)-\(Int(width))")
    }

    @Test func everyGoldenFileIsStillDrawn() throws {
        guard ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != "1" else { return }
        let drawn = Samples.all.flatMap { sample in Samples.widths.map { "\(sample.name)-\(Int($0)).svg" } }
        #expect(try GoldenFile.names().filter { !$0.hasPrefix("timeline") } == drawn.sorted())
    }

    @Test(arguments: Samples.all.map(\.name))
    func isTheSameBytesTwice(_ name: String) throws {
        let sample = try #require(Samples.all.first { $0.name == name })
        #expect(sample.draw(358) == sample.draw(358))
    }
}
