import Evidence
import Testing

@testable import Charts

/// The marks on the scale of time, from a month to millennia.
@Suite struct TimelineStepTests {
    private func labels(_ period: String, _ pixels: Double = 700) throws -> [String] {
        let stretch = try #require(TimelineStretch(of: [try EDTF(period)], within: nil))
        let scale = TimelineScale(stretch: stretch, start: 0, length: pixels)
        return TimelineStep.finest(on: scale, spacing: 64).ticks(stretch).map(\.label)
    }

    @Test func marksDaysInAMonth() throws {
        #expect(try labels("2019-02") == ["Feb 2019", "8", "15", "22"])
    }

    @Test func marksMonthsInAYear() throws {
        #expect(try labels("2019-10/2020-04") == ["Oct 2019", "Nov", "Dec", "2020", "Feb", "Mar", "Apr"])
    }

    @Test func marksQuartersAndHalves() throws {
        #expect(try labels("2018-03/2020-02") == ["Apr 2018", "Jul", "Oct", "2019", "Apr", "Jul", "Oct", "2020"])
        #expect(try labels("2018/2020", 420) == ["2018", "Jul", "2019", "Jul", "2020", "Jul"])
    }

    @Test func marksYearsAndDecades() throws {
        #expect(try labels("2014/2019", 420) == ["2014", "2015", "2016", "2017", "2018", "2019"])
        #expect(try labels("1950/2019") == ["1950", "1960", "1970", "1980", "1990", "2000", "2010"])
    }

    @Test func marksRoundYearsOnBothSidesOfTheCommonEra() throws {
        #expect(
            try labels("-0999/1000") == [
                "1000 BCE", "800 BCE", "600 BCE", "400 BCE", "200 BCE", "1 CE",
                "200", "400", "600", "800", "1000",
            ])
    }

    @Test func isNotStretchedByACentury() throws {
        let periods = try ["2018/2020", "20XX", "2019/.."].map { try EDTF($0) }
        let stretch = try #require(TimelineStretch(of: periods, within: nil))
        #expect(stretch.first.year == 2018 && stretch.last.year == 2020)
        let span = TimelineSpan(periods[1], in: stretch)
        #expect(span.head == .cut && span.tail == .cut && !span.isUncertain)
        let alone = try #require(TimelineStretch(of: [periods[1]], within: nil))
        #expect(alone.first.year == 2000 && alone.last.year == 2099)
        let apart = try #require(TimelineStretch(of: [try EDTF("1850"), periods[1]], within: nil))
        #expect(apart.first.year == 1850 && apart.last.year == 2099)
    }

    @Test(arguments: ["201X", "20XX", "2019-21", "2019-XX", "2019-03-XX"])
    func isUncertainOnlyWhereItIsMarkedSo(_ period: String) throws {
        for (text, isUncertain) in [(period, false), (period + "?", true)] {
            guard let period = try? EDTF(text) else { continue }
            let stretch = try #require(TimelineStretch(of: [period], within: nil))
            let span = TimelineSpan(period, in: stretch)
            #expect(span.isUncertain == isUncertain && span.parts.allSatisfy(\.isPale))
        }
    }
}
