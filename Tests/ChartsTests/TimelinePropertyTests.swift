import Evidence
import Foundation
import Testing

@testable import Charts

/// What holds for every timeline, however odd its entries.
@Suite struct TimelinePropertyTests {
    private static let widths: [(TimelineDrawing.Layout, Double)] = [
        (.horizontal, 640), (.horizontal, 860), (.horizontal, 1100), (.vertical, 288), (.vertical, 358),
    ]

    @Test(arguments: widths.indices)
    func staysLegibleAndSmallWithAnyInput(_ index: Int) throws {
        let (layout, width) = Self.widths[index]
        for (name, drawing) in try TimelineCases.nasty() {
            let svg = drawing.svg(layout: layout, width: width, id: "t")
            let comment = Comment(rawValue: "\(name), \(layout.rawValue) \(width)")
            #expect(svg.utf8.count <= TimelineDrawing.limit, comment)
            #expect(svg == drawing.svg(layout: layout, width: width, id: "t"), comment)
            let image = try #require(TimelineImage(svg), comment)
            #expect(image.width == width, comment)
            #expect(image.fontSizes.allSatisfy { $0 >= 12 } && !image.fontSizes.isEmpty, comment)
            for box in image.texts + image.marks {
                let isInside =
                    box.left >= 0 && box.top >= 0 && box.right <= image.width && box.bottom <= image.height
                #expect(isInside, "\(comment): \(box)")
            }
            for (one, two) in zip(image.leaders, image.leaders.dropFirst()) {
                #expect(one.from <= two.from && one.to < two.to, "\(comment): \(one) and \(two) cross")
            }
            for (index, text) in image.texts.enumerated() {
                if let other = image.texts[(index + 1)...].first(where: text.overlaps) {
                    Issue.record("\(comment): \(text) and \(other) overlap")
                }
                if let mark = image.marks.first(where: text.overlaps) {
                    Issue.record("\(comment): \(text) lies on \(mark)")
                }
            }
        }
    }

    @Test(arguments: TimelineDrawing.Layout.allCases)
    func drawsAThousandEntriesAsCounts(_ layout: TimelineDrawing.Layout) throws {
        let width = layout == .horizontal ? 1100.0 : 358
        let svg = try TimelineCases.many(1000).svg(layout: layout, width: width, id: "t")
        let image = try #require(TimelineImage(svg))
        #expect(svg.utf8.count <= 20_000)
        #expect(image.marks.count > 30)
        #expect(image.desc.contains("133 campaigns, drawn as counts."))
        #expect(image.desc.contains("200 without a date."))
    }

    @Test(arguments: TimelineDrawing.Layout.allCases)
    func staysSmallUnderLongWordsOnWideSheets(_ layout: TimelineDrawing.Layout) throws {
        let drawing = TimelineDrawing(
            entries: try TimelineCases.many(3000).entries, title: String(repeating: "\"", count: 5000),
            description: String(repeating: "&\"", count: 5000))
        for width in [0, 240, 4000, 1e9, .nan, -.infinity] {
            let svg = drawing.svg(layout: layout, width: width, id: "t")
            #expect(svg.utf8.count <= 20_000, "\(width): \(svg.utf8.count)")
            #expect(TimelineImage(svg) != nil)
        }
    }

    @Test(arguments: TimelineDrawing.Layout.allCases)
    func namesOnlyCampaignsAmongManyEntries(_ layout: TimelineDrawing.Layout) throws {
        let entries =
            try (1...80).map {
                try TimelineCases.entry("Event \($0)", .event, "20\(10 + $0 % 10)-0\(1 + $0 % 9)-\(10 + $0 % 19)")
            } + [TimelineCases.entry("The one campaign", .campaign, "2012/2014")]
        let svg = try TimelineCases.drawing(entries).svg(layout: layout, width: 358, id: "t")
        let image = try #require(TimelineImage(svg))
        #expect(image.texts.contains { $0.what.hasPrefix("The one") })
        #expect(!image.texts.contains { $0.what.hasPrefix("Event ") })
        #expect(image.desc.contains("The one campaign: 2012 to 2014. 80 events, not named in the image."))
    }

    @Test(arguments: TimelineDrawing.Layout.allCases)
    func tellsTheWholeReportInWords(_ layout: TimelineDrawing.Layout) throws {
        let drawing = try TimelineCases.report()
        let image = try #require(TimelineImage(drawing.svg(layout: layout, width: 340, id: "chart")))
        for entry in drawing.entries {
            let words = entry.period.map(EDTFWords.of) ?? "no date"
            #expect(image.desc.contains("\(entry.name): \(words)."))
        }
        #expect(image.title == "Timeline")
        #expect(image.ids == ["chart-title", "chart-desc"])
        #expect(!image.elements.contains("a"))
    }

    @Test func leavesOutWhatLiesOutsideTheStretch() throws {
        let entries = try [
            TimelineCases.entry("Through", .campaign, "2010/2030"), TimelineCases.entry("Before", .event, "2001"),
            TimelineCases.entry("Undated", .event, nil),
        ]
        let svg = try TimelineCases.drawing(entries, within: "2019").svg(layout: .horizontal, width: 640, id: "t")
        #expect(svg.contains("is-campaign is-cut"))
        #expect(!svg.contains("Before"))
        #expect(svg.contains("Undated: no date."))
        #expect(!svg.contains(">2018<") && svg.contains(">2019<"))
    }

    @Test func putsUndatedEntriesLast() throws {
        let svg = try TimelineCases.report().svg(layout: .horizontal, width: 900, id: "t")
        let undated = try #require(svg.range(of: ">Without a date<"))
        let last = try #require(svg.range(of: ">Publications<"))
        #expect(last.upperBound < undated.lowerBound)
    }
}
