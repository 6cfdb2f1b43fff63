import Testing

@testable import Evidence

/// What is not EDTF, or not of a level that is read, is refused with its place and reason, never misread.
@Suite struct EDTFRefusalTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let column: Int
        let reason: String

        init(_ text: String, _ column: Int, _ reason: String) {
            self.text = text
            self.column = column
            self.reason = reason
        }

        var testDescription: String { text.debugDescription }
    }

    static let years = [
        Case("", 1, "empty"), Case(" 2019", 1, "four digits"), Case("2019 ", 5, "Unexpected"),
        Case("19", 3, "four digits"),
        Case("201", 4, "four digits"), Case("20191", 5, "starts with Y"), Case("x019", 1, "four digits"),
        Case("+2019", 1, "four digits"), Case("19xx", 3, "four digits"), Case("２０１９", 1, "four digits"),
        Case("2019\n", 5, "Unexpected"), Case("about 2019", 1, "four digits"), Case("September 2019", 1, "four digits"),
        Case("2019–2020", 5, "Unexpected"), Case("-0000", 5, "minus zero"), Case("-", 2, "four digits"),
        Case("Y", 2, "more than four digits"), Case("Y-", 3, "more than four digits"),
        Case("Y2019", 2, "more than four digits"),
        Case("Y02019", 2, "leading zero"), Case("Y1234567890123", 2, "too far"), Case("Y12019-05", 7, "Unexpected"),
        Case("y12019", 1, "four digits"),
    ]

    static let days = [
        Case("2019-", 6, "two digits"), Case("2019-1", 6, "two digits"), Case("2019-1a", 6, "two digits"),
        Case("2019-13", 6, "no month 13"), Case("2019-00", 6, "no month 0"), Case("2019-20", 6, "no month 20"),
        Case("2019-42", 6, "no month 42"), Case("2019-99", 6, "no month 99"), Case("2019--1", 6, "two digits"),
        Case("2019-1１", 6, "two digits"), Case("2019‐11", 5, "Unexpected"), Case("2019.11", 5, "Unexpected"),
        Case("2019-11-", 9, "two digits"), Case("2019-11-5", 9, "two digits"), Case("2019-11-00", 9, "no day 0"),
        Case("2019-11-31", 9, "November 2019 has 30 days"), Case("2019-01-32", 9, "January 2019 has 31 days"),
        Case("2019-02-29", 9, "February 2019 has 28 days"), Case("1900-02-29", 9, "February 1900 has 28 days"),
        Case("2100-02-29", 9, "28 days"), Case("2020-02-30", 9, "29 days"), Case("2019-04-31", 9, "30 days"),
        Case("2019-11-15-", 11, "Unexpected"), Case("2019-11-155", 11, "Unexpected"),
        Case("2019-21-05", 8, "Unexpected"),
        Case("2019-11-15x", 11, "Unexpected"), Case("20191115", 5, "starts with Y"),
    ]

    static let times = [
        Case("2019-11-15T", 12, "two digits"), Case("2019-11-15T8:34:00Z", 12, "two digits"),
        Case("2019-11-15T24:00:00", 12, "hour"), Case("2019-11-15T08:60:00", 15, "minute"),
        Case("2019-11-15T08:34:60", 18, "second"), Case("2019-11-15T08:34", 17, "hh:mm:ss"),
        Case("2019-11-15T083400Z", 14, "hh:mm:ss"), Case("2019-11-15 08:34:00", 11, "Unexpected"),
        Case("2019-11-15T08:34:00z", 20, "Z or an offset"), Case("2019-11-15T08:34:00.5Z", 20, "Z or an offset"),
        Case("2019-11-15T08:34:00+15:00", 21, "14 hours"), Case("2019-11-15T08:34:00+14:01", 21, "14 hours"),
        Case("2019-11-15T08:34:00+08:60", 21, "14 hours"), Case("2019-11-15T08:34:00+8", 21, "two digits"),
        Case("2019-11-15T08:34:00ZZ", 21, "Unexpected"), Case("2019-11-15T08:34:00Z?", 21, "no mark"),
        Case("2019-11T08:00:00", 8, "Unexpected"), Case("2019T08:00:00", 5, "Unexpected"),
    ]

    static let intervals = [
        Case("/", 1, "date on one side"), Case("../..", 1, "date on one side"), Case("/..", 1, "date on one side"),
        Case("../", 1, "date on one side"), Case("..", 1, "four digits"), Case("2019/...", 6, "four digits"),
        Case("2019/11/15", 8, "one slash"), Case("2018/2019/", 10, "one slash"), Case("2019/2018", 6, "ends before"),
        Case("2019-11-15/2019-11-01", 12, "ends before"), Case("2019-10/2019-01", 9, "ends before"),
        Case("2019-03/2018", 9, "ends before"), Case("0001/-0001", 6, "ends before"),
        Case("202X/201X", 6, "ends before"),
        Case("2019-01-01T00:00:00Z/..", 1, "no time of day"), Case("../2019-01-01T00:00:00Z", 4, "no time of day"),
        Case("2018/2019-13", 11, "no month 13"), Case("2018-02-30/2019", 9, "28 days"),
        Case("2018 / 2019", 5, "Unexpected"),
        Case("2018/ ", 6, "four digits"), Case("2018/open", 6, "four digits"), Case("2018/unknown", 6, "four digits"),
    ]

    @Test(arguments: years + days + times + intervals)
    func saysWhereAndWhy(_ it: Case) {
        let error = #expect(throws: EDTFError.self) { try EDTF(it.text) }
        #expect(error?.column == it.column)
        #expect(error?.reason.contains(it.reason) == true, "\(error?.reason ?? "")")
        #expect(error?.reason.contains("level 2") == false, "\(error?.reason ?? "")")
    }

    /// The examples of ISO 8601-2:2019 for level 2, and their kin.
    @Test(arguments: [
        "Y-17E7", "Y17E8", "1950S2", "Y171010000S3", "Y3388E2S3", "2001-25", "2001-28", "2001-32", "2001-33", "2001-36",
        "2001-39", "2001-40", "2001-41", "[1667,1668,1670..1672]", "[..1760-12-03]", "[1760-12..]", "[1667,1760-12]",
        "[..1984]", "{1667,1668,1670..1672}", "{1960,1961-12}", "{..1984}", "2004-06-~11", "2004?-06-11", "2004-06~-11",
        "?2004-06-11", "?2004", "~2004-06", "2004-%06", "2011-23~-01", "2004-06-~01/2004-06-~20", "156X-12-25",
        "15XX-12-25",
        "15XX-12-XX", "156X-12", "15XX-XX", "1560-XX-25", "XXXX-12-XX", "XXXX", "1XXX", "1XXX-XX", "1XXX-12", "1984-1X",
        "1984-X1", "1985-04-1X", "1985-04-X5", "20X9", "2X19", "X019", "-1XXX", "1XXX/2019", "2018/20X9",
    ])
    func refusesLevel2ByName(_ text: String) {
        let error = #expect(throws: EDTFError.self) { try EDTF(text) }
        #expect(error?.reason.contains("level 2 is not supported") == true, "\(error?.reason ?? "")")
        #expect((1...text.unicodeScalars.count).contains(error?.column ?? 0))
    }

    /// Whatever stands in a file, the answer is a date or an error whose place is in the text.
    @Test func answersEveryShortTextWithoutCrashing() {
        let alphabet = Array("0129X-/.?YTZ:E é".unicodeScalars)
        var wrong: [String] = []
        var seed: UInt64 = 42
        for _ in 0..<30_000 {
            var text = String.UnicodeScalarView()
            for _ in 0..<Int(seed >> 60) {
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text.append(alphabet[Int(seed >> 40) % alphabet.count])
            }
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            do throws(EDTFError) {
                if try EDTF(String(text)).text != String(text) { wrong.append(String(text)) }
            } catch {
                if !(1...text.count + 1).contains(error.column) { wrong.append(String(text)) }
            }
        }
        #expect(wrong == [])
    }
}
