import Evidence
import Foundation
import Testing

/// A number may be said more coarsely, and not more finely, and not as another number.
@Suite struct RoundingTests {
    @Test(arguments: [
        ("30000000000", "29950000000", true), ("29900000000", "29950000000", false),
        ("29960000000", "29950000000", false),
        ("45000", "45000", false), ("45000", "45123", true), ("45100", "45123", true), ("46000", "45123", false),
        ("100", "95", false), ("90", "95", false), ("1000", "951", false), ("2", "1.56", true), ("1.6", "1.56", true),
        ("1.5", "1.56", false), ("0", "0.4", false), ("60000", "62100", true), ("62000", "60000", false),
        ("-90", "-86", true), ("1759", "1760", false),
    ])
    func isJudgedByItsDigits(_ coarse: String, _ value: String, _ isRounding: Bool) throws {
        let coarse = try #require(Decimal(string: coarse))
        let value = try #require(Decimal(string: value))
        #expect(Rounding.isCoarser(coarse, than: value) == isRounding)
    }
}
