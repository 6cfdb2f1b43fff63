import Foundation
import Testing

@testable import Charts

/// Each way a period can end, and a whole report, byte for byte against Fixtures/timelines.
@Suite struct TimelineGoldenTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fixtures/timelines")
    private static let updates = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"
    private static let isCI = ProcessInfo.processInfo.environment["CI"] != nil

    @Test(arguments: TimelineCases.ends.indices, TimelineDrawing.Layout.allCases)
    func drawsEachKindOfEnd(_ index: Int, _ layout: TimelineDrawing.Layout) throws {
        let (name, period) = TimelineCases.ends[index]
        try compare(TimelineCases.end(period), layout, width: layout == .horizontal ? 640 : 320, name: name)
    }

    @Test(arguments: TimelineDrawing.Layout.allCases)
    func drawsAReport(_ layout: TimelineDrawing.Layout) throws {
        try compare(TimelineCases.report(), layout, width: layout == .horizontal ? 860 : 340, name: "report")
    }

    @Test(arguments: TimelineDrawing.Layout.allCases)
    func drawsBarsThatGoOnOutside(_ layout: TimelineDrawing.Layout) throws {
        let drawing = try TimelineCases.drawing(
            [
                TimelineCases.entry("Through", .campaign, "2010/2030"),
                TimelineCases.entry("Ends in it", .event, "2015/2019-03"),
            ], within: "2019")
        try compare(drawing, layout, width: layout == .horizontal ? 640 : 320, name: "cut")
    }

    @Test func holdsNoFileThatNoTestDraws() throws {
        let names = TimelineCases.ends.map(\.name) + ["report", "cut"]
        let drawn = names.flatMap { name in TimelineDrawing.Layout.allCases.map { "\(name)-\($0.rawValue).svg" } }
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
        #expect(files.filter { $0.hasSuffix(".svg") }.sorted() == drawn.sorted())
    }

    private func compare(
        _ drawing: TimelineDrawing, _ layout: TimelineDrawing.Layout, width: Double, name: String
    ) throws {
        let svg = drawing.svg(layout: layout, width: width, id: "t") + "\n"
        let file = Self.folder.appending(path: "\(name)-\(layout.rawValue).svg")
        if Self.updates {
            guard !Self.isCI else {
                Issue.record("UPDATE_GOLDEN is refused where CI is set")
                return
            }
            try Data(svg.utf8).write(to: file)
            Issue.record("\(name): golden file rewritten; run again without UPDATE_GOLDEN")
            return
        }
        let expected = try String(decoding: Data(contentsOf: file), as: UTF8.self)
        #expect(svg == expected)
    }
}
