import Foundation
import Testing

@testable import Evidence

/// How fine a number is: trailing zeros before the point do not count.
@Suite struct SignificantDigitsTests {
    @Test(arguments: [
        ("45000", 3, 4, 2), ("60000", 4, 4, 1), ("1759", 0, 3, 4), ("1.56", -2, 0, 3), ("29950000000", 7, 10, 4),
        ("4580000000", 7, 9, 3), ("0.05", -2, -2, 1), ("0.050", -2, -2, 1), ("0.0105", -4, -2, 3), ("10", 1, 1, 1),
        ("7", 0, 0, 1), ("100.5", -1, 2, 4), ("-45000", 3, 4, 2), ("-1.5", -1, 0, 2), ("0.9", -1, -1, 1),
    ])
    func areCountedFromTheFirstToTheLastThatCounts(_ text: String, _ place: Int, _ magnitude: Int, _ count: Int) throws
    {
        let number = try #require(PlainNumber.parse(text))
        #expect(SignificantDigits.place(of: number) == place)
        #expect(SignificantDigits.magnitude(of: number) == magnitude)
        #expect(SignificantDigits.count(of: number, place: place) == count)
    }

    @Test func areOneForZero() {
        #expect(SignificantDigits.place(of: 0) == 0)
        #expect(SignificantDigits.count(of: 0, place: 0) == 1)
        #expect(SignificantDigits.count(of: 0, place: 4) == 1)
    }

    @Test func areOneAtTheLeast() {
        #expect(SignificantDigits.count(of: 7, place: 3) == 1)
    }

    @Test(arguments: [
        ("45678", 3, "45000", "46000", "46000"), ("45678", 0, "45678", "45678", "45678"),
        ("1.567", -2, "1.56", "1.57", "1.57"), ("-45678", 3, "-46000", "-45000", "-46000"),
        ("-15", 1, "-20", "-10", "-20"), ("7", 2, "0", "100", "0"), ("50", 2, "0", "100", "100"),
        ("0", 3, "0", "0", "0"),
        ("45000", 3, "45000", "45000", "45000"), ("-0.05", -1, "-0.1", "0", "-0.1"),
    ])
    func areFewerAfterRounding(_ text: String, _ place: Int, _ down: String, _ up: String, _ plain: String) throws {
        let number = try #require(PlainNumber.parse(text))
        #expect(PlainNumber.digits(SignificantDigits.rounded(number, to: place, .down)) == down)
        #expect(PlainNumber.digits(SignificantDigits.rounded(number, to: place, .up)) == up)
        #expect(PlainNumber.digits(SignificantDigits.rounded(number, to: place, .plain)) == plain)
    }

    @Test func fallTogetherWithTheirPlace() {
        for exponent in -6...12 {
            for significand in [1, 7, 12, 999, 1001] {
                let number = Decimal(sign: .plus, exponent: exponent, significand: Decimal(significand))
                #expect(SignificantDigits.place(of: number) == exponent)
                #expect(SignificantDigits.magnitude(of: number) == exponent + String(significand).count - 1)
            }
        }
    }
}
