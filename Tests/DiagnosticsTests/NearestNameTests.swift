import Testing

@testable import Diagnostics

/// "Did you mean": slips only, and the same answer every time.
@Suite struct NearestNameTests {
    @Test(arguments: [
        ("arests", "arrests"), ("arrsets", "arrests"), ("arrestss", "arrests"), ("Arrests", "arrests"),
        ("suspect", "suspects"), ("casse", "cases"), ("metrik", "metric"), ("ARESTS", "arrests"), ("网洛行动", "网络行动"),
    ])
    func findsASlip(_ typed: String, _ meant: String) {
        #expect(NearestName.of(typed, in: ["arrests", "suspects", "cases", "metric", "网络行动"]) == meant)
    }

    @Test(arguments: ["zzzzzz", "arr", "suspects-of-fraud", "xyz"])
    func findsNothingFarAway(_ typed: String) {
        #expect(NearestName.of(typed, in: ["arrests", "suspects", "cases"]) == nil)
    }

    @Test(arguments: [
        ("abcdefghi", "abcdefxyz", true), ("abcdefghi", "abcdewxyz", false), ("ab", "ax", true), ("ab", "xy", false),
        ("abcdef", "abcd", true), ("abcdef", "abc", false), ("abcde", "abxye", false),
    ])
    func takesAThirdOfTheNameForASlip(_ typed: String, _ known: String, _ isSlip: Bool) {
        #expect((NearestName.of(typed, in: [known]) != nil) == isSlip)
    }

    @Test func neverAnswersWithTheNameItself() {
        #expect(NearestName.of("cases", in: ["cases"]) == nil)
        #expect(NearestName.of("cases", in: ["cases", "casesa"]) == "casesa")
    }

    @Test func takesTheFirstInTheAlphabetOfEquallyNearNames() {
        let names = ["cat", "bat", "rat", "mat"]
        for turn in names.indices {
            #expect(NearestName.of("xat", in: names[turn...] + names[..<turn]) == "bat")
        }
    }

    @Test func takesTheNearerName() {
        #expect(NearestName.of("observatoin", in: ["observatio", "observation", "observaton"]) == "observation")
    }

    @Test(arguments: [
        ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("abc", "abc", 0), ("abc", "acb", 1), ("ab", "ba", 1),
        ("ca", "abc", 3), ("kitten", "sitting", 3), ("flaw", "lawn", 2), ("abcdef", "badcfe", 3),
    ])
    func countsEditsBothWaysAlike(_ left: String, _ right: String, _ distance: Int) {
        let one = Array(left.unicodeScalars)
        let other = Array(right.unicodeScalars)
        #expect(NearestName.distance(one, other) == distance)
        #expect(NearestName.distance(other, one) == distance)
    }

    @Test func asksOnlyWhereThereIsAName() {
        #expect(NearestName.question("arests", in: ["arrests"]) == "Did you mean “arrests”?")
        #expect(NearestName.question("arests", in: []) == nil)
    }
}
