import Testing

@testable import Evidence

/// How long a period is, where that can be known at all.
@Suite struct PeriodLengthTests {
    @Test(
        arguments: [
            ("2019-01/2019-10", 304, 10, "10 months"), ("2018-02/2018-07", 181, 6, "6 months"),
            ("2019", 365, 12, "12 months"), ("2020", 366, 12, "12 months"), ("2018/2020", 1096, 36, "36 months"),
            ("2019-02", 28, 1, "1 month"), ("2019-21", 92, 3, "3 months"),
            ("2019-24", 91, 3, "3 months"), ("2019-11-14", 1, nil, "1 day"),
            ("2018-01-01/2020-12-24", 1089, nil, "1,089 days"), ("2019-01-01/2019-01-31", 31, nil, "31 days"),
            ("2019-11-14T08:30:00Z", 1, nil, "1 day"),
        ] as [(String, Int, Int?, String)])
    func isCountedInDaysAndInWholeMonths(_ text: String, _ days: Int, _ months: Int?, _ words: String) throws {
        let length = try #require(PeriodLength(EDTF(text)))
        #expect(length.days == days)
        #expect(length.months == months)
        #expect(length.words == words)
    }

    @Test(arguments: [
        "2018/..", "2018/", "/2020", "../2020", "2022?", "2022~", "2022%", "2022?/2023", "2022/2023-02-16?",
        "2019-01~/2019-10",
    ])
    func isUnknownWhereAnEndIs(_ text: String) throws {
        #expect(try PeriodLength(EDTF(text)) == nil)
    }

    /// Of an end that is given to the year the day is not known, so it measures nothing beside a day or a month.
    @Test(arguments: ["2018/2020-12-24", "2019-09/2019-11-14", "2018/2019-10", "2019-11-14/2020", "2019-21/2019-10"])
    func isUnknownWhereOneEndIsFinerThanTheOther(_ text: String) throws {
        #expect(try PeriodLength(EDTF(text)) == nil)
    }

    /// Some year of a decade, some month of a year: how much of it is meant is not said.
    @Test(arguments: ["201X", "19XX", "2019-XX", "2019-03-XX", "2019-XX-XX"])
    func isUnknownWhereDigitsAreLeftOpen(_ text: String) throws {
        #expect(try PeriodLength(EDTF(text)) == nil)
    }
}
