import Testing

@testable import Evidence

/// What EDTF levels 0 and 1 mean.
@Suite struct EDTFTests {
    @Test(arguments: EDTFCase.dates + EDTFCase.intervals)
    func givesTheDaysAndTheWords(_ it: EDTFCase) throws {
        let period = try EDTF(it.text)
        #expect(period.earliest?.iso == it.earliest)
        #expect(period.latest?.iso == it.latest)
        #expect(EDTFWords.of(period) == it.words)
    }

    @Test(arguments: EDTFCase.dates + EDTFCase.intervals)
    func keepsTheText(_ it: EDTFCase) throws {
        let period = try EDTF(it.text)
        #expect(period.text == it.text)
        #expect(try EDTF(period.text) == period)
        #expect(period.isQualified == it.text.contains { "?~%".contains($0) })
    }

    @Test(arguments: EDTFCase.dates)
    func neverEndsBeforeItStarts(_ it: EDTFCase) throws {
        let period = try EDTF(it.text)
        let earliest = try #require(period.earliest)
        let latest = try #require(period.latest)
        #expect(earliest <= latest)
        #expect(earliest.daysSince1970 <= latest.daysSince1970)
    }

    @Test func takesDecadesBeforeTheCommonEraFromTheFarEnd() throws {
        let decade = try EDTF("-019X")
        #expect(decade.earliest?.year == -199)
        #expect(decade.latest?.year == -190)
        let century = try EDTF("-01XX")
        #expect(century.earliest?.year == -199)
        #expect(century.latest?.year == -100)
        #expect(!EDTFWords.of(decade).contains("BCEs"))
    }

    @Test(
        arguments: [
            ("2019", nil), ("2019?", "The date is uncertain."), ("2019~", "The date is approximate."),
            ("2019-11%", "The date is uncertain and approximate."), ("2018/2019", nil), ("2018/..", nil),
            ("2018?/..", "The start is uncertain."), ("../2018~", "The end is approximate."),
            ("2018?/2019%", "The start is uncertain. The end is uncertain and approximate."),
        ] as [(String, String?)])
    func explainsTheMarks(_ text: String, _ note: String?) throws {
        #expect(EDTFWords.note(on: try EDTF(text)) == note)
    }

    @Test func tellsAnOpenEndFromAnUnknownOne() throws {
        #expect(try EDTF("2018/..") != EDTF("2018/"))
        guard case .interval(.date(let start), .open) = try EDTF("2018/..") else {
            Issue.record("not an interval with an open end")
            return
        }
        #expect(start.precision == .year && start.year == 2018)
        guard case .interval(.unknown, .date(let end)) = try EDTF("/2018-05") else {
            Issue.record("not an interval with an unknown start")
            return
        }
        #expect(end.precision == .month && end.month == 5)
    }

    @Test(arguments: [
        ("20XX", EDTFDate.Precision.century), ("201X", .decade), ("2019", .year), ("2019-XX", .year),
        ("2019-24", .season),
        ("2019-11", .month), ("2019-11-XX", .month), ("2019-11-15", .day), ("2019-11-15T08:34:00Z", .time),
        ("Y20190", .year),
    ])
    func knowsHowFineADateIs(_ text: String, _ precision: EDTFDate.Precision) throws {
        guard case .date(let date) = try EDTF(text) else {
            Issue.record("\(text) is no date")
            return
        }
        #expect(date.precision == precision)
        #expect(date.isMonthUnspecified == text.hasPrefix("2019-XX"))
        #expect(date.isDayUnspecified == text.hasSuffix("11-XX"))
    }
}
