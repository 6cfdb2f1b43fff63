import Testing

@testable import Evidence

@Suite struct PlaceTests {
    @Test(arguments: [
        ("CN", "China"), ("VN", "Vietnam"), ("US", "United States"), ("DE", "Germany"), ("KH", "Cambodia"),
        ("MM", "Myanmar"),
        ("TH", "Thailand"), ("KE", "Kenya"),
    ])
    func hasTheEnglishNameOfACode(_ code: String, _ name: String) throws {
        let place = try #require(Place(code: code))
        #expect(place.code == code)
        #expect(place.name.hasPrefix(name))
    }

    /// Reports are about China as a state; the part of it that a keyboard's settings mean is another thing.
    @Test func callsChinaByItsShortName() {
        #expect(Place(code: "CN")?.name == "China")
    }

    @Test(arguments: ["", "C", "cn", "Cn", "CHN", "156", "QQ", "ZZ", "AA", "XX", "EU", "UK", "C1", "ＣＮ", "CN ", "网络"])
    func isNothingWithoutSuchACode(_ code: String) {
        #expect(Place(code: code) == nil)
    }
}
