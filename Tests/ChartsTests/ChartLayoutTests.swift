import Foundation
import Testing

@testable import Charts

/// What holds for every drawing, whatever stands in it.
@Suite struct ChartLayoutTests {
    static let widths: [Double] = [288, 358, 640, 720]

    private static func drawn(_ sample: Sample, _ width: Double) throws -> DrawnSVG {
        try #require(DrawnSVG(sample.draw(width)), "\(sample.name) at \(width) is not well formed")
    }

    @Test(arguments: widths)
    func everythingStandsInsideTheDrawing(_ width: Double) throws {
        for sample in NastySamples.all {
            let drawn = try Self.drawn(sample, width)
            let root = try #require(drawn.root)
            let (right, bottom) = (root.number("width"), root.number("height"))
            #expect(right <= width && root.attributes["viewBox"] == "0 0 \(SVG.number(right)) \(SVG.number(bottom))")
            for box in drawn.texts + drawn.marks + drawn.paths {
                #expect(
                    box.left >= -0.1 && box.right <= right + 0.1 && box.top >= -0.1 && box.bottom <= bottom + 0.1,
                    "\(sample.name) at \(width): \(box) of \(right) × \(bottom)")
            }
        }
    }

    @Test(arguments: widths)
    func noTextCoversAnotherOrAMark(_ width: Double) throws {
        for sample in NastySamples.all {
            let drawn = try Self.drawn(sample, width)
            let texts = drawn.texts
            let marks = drawn.marks.filter { !$0.what.contains("track") }
            for (index, text) in texts.enumerated() {
                for other in texts[(index + 1)...] + marks {
                    #expect(!text.overlaps(other), "\(sample.name) at \(width): \(text) and \(other)")
                }
            }
        }
    }

    @Test(arguments: widths)
    func noLetterIsSmallerThanTwelvePixels(_ width: Double) throws {
        for sample in NastySamples.all {
            for text in try Self.drawn(sample, width).elements where text.name == "text" {
                #expect(text.number("font-size") >= 12 && text.style?.size == text.number("font-size"))
                #expect(!text.content.isEmpty, "\(sample.name)")
            }
        }
    }

    @Test(arguments: widths)
    func isSmallAndHasNumbersOnly(_ width: Double) {
        for sample in NastySamples.all {
            let svg = sample.draw(width)
            #expect(svg.utf8.count < 20_000, "\(sample.name) at \(width)")
            #expect(!svg.contains(/="[^"]*\b(nan|inf)\b/.ignoresCase()), "\(sample.name) at \(width)")
        }
    }

    @Test(arguments: [0, -1, .nan, .infinity, 1e9])
    func survivesAnyWidth(_ width: Double) throws {
        for sample in Samples.all {
            let root = try #require(Self.drawn(sample, width).root)
            #expect((1...4000).contains(root.number("width")))
        }
    }

    @Test func isAnImageWithANameAndADescription() throws {
        for sample in NastySamples.all {
            let drawn = try Self.drawn(sample, 288)
            let root = try #require(drawn.root)
            #expect(root.attributes["role"] == "img" && root.classes == ["chart"])
            #expect(drawn.elements.dropFirst().prefix(2).map(\.name) == ["title", "desc"])
            let ids = drawn.elements.compactMap { $0.attributes["id"] }
            #expect(root.attributes["aria-labelledby"] == "\(sample.name)-title \(sample.name)-desc")
            #expect(ids.allSatisfy { $0.hasPrefix("\(sample.name)-") } && Set(ids).count == ids.count)
            let fills = drawn.elements.compactMap { $0.attributes["fill"] }.filter { $0.hasPrefix("url") }
            #expect(fills.allSatisfy { $0 == "url(#\(sample.name)-hatch)" })
            #expect(fills.isEmpty == !ids.contains("\(sample.name)-hatch"))
        }
    }

    @Test func keepsAnIDThatCannotStandInAnAddress() throws {
        let svg = BarChart(title: "", unit: "", rows: [Samples.marks[3].1]).svg(width: 288, id: "a)b c\"é")
        #expect(svg.contains("id=\"a-b-c---hatch\"") && svg.contains("url(#a-b-c---hatch)"))
    }

    @Test func describesEveryRowInWords() throws {
        let drawn = try #require(DrawnSVG(Samples.suspects.svg(width: 288, id: "a")))
        #expect(
            drawn.elements[2].content == """
                Cyberspace Management 2018, February to July 2018: 33,000 people (a solid bar). \
                Campaign to clean up the internet, 2019, January to October 2019: over 60,000 suspects \
                (a solid bar with an open end). Three-year campaign against organized crime, from 2018, end not stated: \
                almost 30,000 (a hollow bar). Special operation, 2021: about 17,000 suspects \
                (a solid bar with a hatched end). Operation against organized crime in cyberspace, \
                2022 (inferred), end not stated: not reported (no bar).
                """)
    }
}
