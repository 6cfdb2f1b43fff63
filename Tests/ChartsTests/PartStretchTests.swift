import Foundation
import Testing

@testable import Charts

/// Parts stand inside their whole, one after another, and what is left is shown as left.
@Suite struct PartStretchTests {
    private static func part(_ mark: ChartMark, _ parts: [Part] = []) -> Part {
        Part(name: "Part", words: "", mark: mark, parts: parts)
    }

    @Test func placesPartsOneAfterAnother() {
        let stretches = PartStretch.all(
            of: Self.part(.from(100), [Self.part(.from(60), [Self.part(.exact(5))]), Self.part(.about(30))]))
        #expect(stretches.map(\.depth) == [0, 1, 2, 1])
        #expect(stretches.map(\.start) == [0, 0, 0, 60])
        #expect(stretches.map(\.track) == [nil, 0...100, 0...60, 0...100])
        #expect(stretches.map(\.rest) == [nil, nil, 5...60, 90...100])
    }

    @Test func leavesNothingWherePartsAreAllOrMore() {
        #expect(PartStretch.all(of: Self.part(.exact(5), [Self.part(.exact(5))])).last?.rest == nil)
        #expect(PartStretch.all(of: Self.part(.exact(5), [Self.part(.from(7))])).last?.rest == nil)
        #expect(PartStretch.all(of: Self.part(.missing("lost"), [Self.part(.exact(5))])).last?.rest == nil)
    }
}
