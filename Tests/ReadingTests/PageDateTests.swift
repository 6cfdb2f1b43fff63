import Testing

@testable import Reading

/// Dates of front matter, as people write them.
@Suite struct PageDateTests {
    @Test(arguments: [
        ("2019-11-15", "2019-11-15T00:00:00Z"), ("2019/11/15", "2019-11-15T00:00:00Z"),
        ("2019-1-5", "2019-01-05T00:00:00Z"),
        ("2019/1/5", "2019-01-05T00:00:00Z"), ("2019-11-15T08:34:00Z", "2019-11-15T08:34:00Z"),
        ("2019-11-15T08:34", "2019-11-15T08:34:00Z"),
        ("2019-11-15 08:34", "2019-11-15T08:34:00Z"), ("2019-11-15 8:34", "2019-11-15T08:34:00Z"),
        ("2019-11-15 08:34:56.789", "2019-11-15T08:34:56Z"), ("2019-11-15 08:34:56,7 UTC", "2019-11-15T08:34:56Z"),
        ("2019-11-15 08:34 +0800", "2019-11-15T08:34:00+08:00"),
        ("2019-11-15T08:34:00+08:00", "2019-11-15T08:34:00+08:00"),
        ("2019-11-15T08:34:00-05:30", "2019-11-15T08:34:00-05:30"),
        ("2019-11-15T08:34:00+00:00", "2019-11-15T08:34:00Z"),
        ("2019-11-15  08:34   +0800", "2019-11-15T08:34:00+08:00"), ("2020-02-29", "2020-02-29T00:00:00Z"),
        ("0001-01-01", "0001-01-01T00:00:00Z"),
        ("9999-12-31T23:59:59Z", "9999-12-31T23:59:59Z"),
    ])
    func areRead(_ text: String, _ rfc3339: String) throws {
        let date = try PageDate.parse(text).get()
        #expect(date.rfc3339 == rfc3339)
        #expect(date.iso == rfc3339.prefix(10))
    }

    @Test(arguments: [
        "", "2019", "2019-11", "15.11.2019", "11/15/2019", "15 November 2019", "November 15, 2019", "2019-11/15",
        "19-11-15", "12019-11-15",
        "2019-11-15T", "2019-11-15T08", "2019-11-15Z", "2019-11-15 +0800", "2019-11-15 08:34 PM",
        "2019-11-15 08:34 CST", "2019-11-15 ",
        " 2019-11-15", "2019-11-15\n", "2019-11-15 08:34 +8", "-2019-11-15", "today", "2019年11月15日", "2019-11-15T08:3",
        "20191115",
    ])
    func areRefusedWhereTheyAreWrittenOtherwise(_ text: String) {
        #expect(throws: PageDate.Problem.format) { try PageDate.parse(text).get() }
    }

    /// Digits of other scripts are no digits here; read as nothing they would make another date.
    @Test(arguments: [
        "２０１９-11-15", "2019-１１-15", "2019-11-１５", "２０１９-１１-１５", "٢٠١٩-11-15", "2019-11-15 ０８:34",
        "2019-11-15 08:34 +０８00",
    ])
    func takePlainDigitsOnly(_ text: String) {
        #expect(throws: PageDate.Problem.format) { try PageDate.parse(text).get() }
    }

    @Test(arguments: [
        ("2019-02-29", "February 2019 has 28 days"), ("1900-02-29", "28 days"),
        ("2019-04-31", "April 2019 has 30 days"), ("2019-13-01", "no month 13"),
        ("2019-00-01", "no month 0"), ("2019-11-00", "30 days"), ("2019-11-31", "30 days"), ("2019/2/30", "28 days"),
        ("2019-11-15T24:00:00Z", "hours 0 to 23"),
        ("2019-11-15T08:60Z", "seconds 0 to 59"), ("2019-11-15T08:34:60Z", "seconds 0 to 59"),
        ("2019-11-15T08:34:00+24:00", "24 hours"),
        ("2019-11-15T08:34:00-99:00", "24 hours"), ("2019-11-15T08:34:00+08:60", "UTC"),
        ("2019-11-15T08:34:00+08:99", "UTC"),
    ])
    func areRefusedWhereTheyDoNotExist(_ text: String, _ reason: String) {
        switch PageDate.parse(text) {
        case .failure(.impossible(let why)): #expect(why.contains(reason), "\(why)")
        case let other: Issue.record("\(text): \(other)")
        }
    }

    @Test func areOrderedByTheInstant() throws {
        let texts = [
            "1969-12-31T23:59:59Z", "1970-01-01", "2019-11-15T08:00:00+14:00", "2019-11-15",
            "2019-11-15T08:00:00+07:59",
            "2019-11-15T08:34:00+08:00", "2019-11-15T00:34:01Z", "2019-11-15T00:34:00-08:00", "2019-11-16",
            "2020-01-01",
        ]
        let dates = try texts.map { try PageDate.parse($0).get() }
        #expect(dates.map(\.secondsSince1970).sorted() == dates.map(\.secondsSince1970))
        #expect(dates.reversed().sorted() == dates)
        #expect(dates[0].secondsSince1970 == -1 && dates[1].secondsSince1970 == 0)
        #expect(dates[5].secondsSince1970 == 1_573_778_040)
    }

    @Test(arguments: [
        ("2019-11-15", "15 November 2019"), ("2019-11-15T23:00:00+08:00", "15 November 2019"),
        ("2020-01-05 00:30", "5 January 2020"),
    ])
    func keepTheDayThatWasWritten(_ text: String, _ words: String) throws {
        #expect(try PageDate.parse(text).get().words == words)
    }
}
