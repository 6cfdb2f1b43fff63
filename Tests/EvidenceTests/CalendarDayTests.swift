import Testing

@testable import Evidence

@Suite struct CalendarDayTests {
    @Test(arguments: [
        (1970, 1, 1, 0), (1969, 12, 31, -1), (1970, 1, 2, 1), (1970, 12, 31, 364), (2000, 2, 29, 11_016),
        (2000, 3, 1, 11_017), (2019, 11, 15, 18_215), (1600, 1, 1, -135_140), (2400, 1, 1, 157_054),
        (0, 3, 1, -719_468),
        (1, 1, 1, -719_162), (0, 1, 1, -719_528), (-1, 12, 31, -719_529), (2038, 1, 19, 24_855),
        (1582, 10, 15, -141_427),
    ])
    func countsDaysFrom1970(_ year: Int, _ month: Int, _ day: Int, _ days: Int) throws {
        #expect(try #require(CalendarDay(year: year, month: month, day: day)).daysSince1970 == days)
    }

    @Test(arguments: [1600...2400, -801...401])
    func countsEveryDayOnce(_ years: ClosedRange<Int>) throws {
        var previous: CalendarDay?
        var wrong: [String] = []
        for year in years {
            for month in 1...12 {
                for day in 1...31 {
                    guard let today = CalendarDay(year: year, month: month, day: day) else { continue }
                    if let previous, today.daysSince1970 != previous.daysSince1970 + 1 || today <= previous {
                        wrong.append(today.iso)
                    }
                    previous = today
                }
            }
        }
        #expect(wrong == [])
        #expect(previous?.month == 12 && previous?.day == 31 && previous?.year == years.upperBound)
    }

    @Test(arguments: [
        (2019, 2, 29), (1900, 2, 29), (2019, 4, 31), (2019, 0, 1), (2019, 13, 1), (2019, 1, 0), (2019, 1, 32),
        (2019, -1, 1),
    ])
    func hasNoDayThatTheCalendarLacks(_ year: Int, _ month: Int, _ day: Int) {
        #expect(CalendarDay(year: year, month: month, day: day) == nil)
    }

    @Test(arguments: [
        (2000, true), (1900, false), (2020, true), (2019, false), (2400, true), (2100, false), (0, true), (-4, true),
        (-100, false), (-400, true), (-1, false),
    ])
    func knowsLeapYears(_ year: Int, _ isLeap: Bool) {
        #expect(CalendarDay.isLeap(year) == isLeap)
        #expect(CalendarDay.days(inMonth: 2, of: year) == (isLeap ? 29 : 28))
    }

    @Test(arguments: [
        (2019, 1, 5, "2019-01-05"), (33, 12, 31, "0033-12-31"), (-43, 3, 15, "-0043-03-15"),
        (12019, 1, 1, "12019-01-01"),
    ])
    func writesISO8601(_ year: Int, _ month: Int, _ day: Int, _ iso: String) throws {
        #expect(try #require(CalendarDay(year: year, month: month, day: day)).iso == iso)
    }
}
