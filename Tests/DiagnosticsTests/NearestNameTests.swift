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
        for limit in 0...9 {
            let expected = distance <= limit ? distance : nil
            #expect(NearestName.distance(one, other, limit: limit) == expected)
            #expect(NearestName.distance(other, one, limit: limit) == expected)
        }
    }

    /// Counting only as far as the limit must not change the count.
    @Test func countsTheSameWithAnyLimit() {
        func words(_ length: Int) -> [[Unicode.Scalar]] {
            (0..<length).reduce([[]]) { words, _ in words.flatMap { word in ["a", "b", "c"].map { word + [$0] } } }
        }
        var wrong: [String] = []
        for left in words(4) {
            for right in words(3) + words(5) {
                let whole = NearestName.distance(left, right, limit: 9)
                for limit in 0...4 {
                    let expected = whole.flatMap { $0 <= limit ? $0 : nil }
                    if NearestName.distance(left, right, limit: limit) != expected {
                        wrong.append("\(left) \(right) \(limit)")
                    }
                }
            }
        }
        #expect(wrong == [])
    }

    @Test func allowsFourSlipsInALongName() {
        let name = String(repeating: "abcdefghij", count: 4)
        #expect(NearestName.of(name, in: ["zzzz" + name.dropFirst(4)]) != nil)
        #expect(NearestName.of(name, in: ["zzzzz" + name.dropFirst(5)]) == nil)
    }

    @Test func asksOnlyWhereThereIsAName() {
        #expect(NearestName.question("arests", in: ["arrests"]) == "Did you mean “arrests”?")
        #expect(NearestName.question("arests", in: []) == nil)
    }
}
