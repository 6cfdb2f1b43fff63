import Foundation
import Testing

@testable import Evidence

/// Numbers are decimal from the file to the page.
@Suite struct PlainNumberTests {
    @Test(arguments: [
        ("0", "0", "0"), ("7", "7", "7"), ("999", "999", "999"), ("1000", "1000", "1,000"),
        ("45000", "45000", "45,000"),
        ("670000", "670000", "670,000"), ("1000000", "1000000", "1,000,000"),
        ("29950000000", "29950000000", "29,950,000,000"),
        ("29950000000.01", "29950000000.01", "29,950,000,000.01"), ("0.1", "0.1", "0.1"), ("0.3", "0.3", "0.3"),
        ("1.56", "1.56", "1.56"), ("4.58", "4.58", "4.58"), ("-86", "-86", "-86"), ("-1000", "-1000", "-1,000"),
        ("-1234567.891", "-1234567.891", "-1,234,567.891"), ("-100", "-100", "-100"),
        ("1234.5678", "1234.5678", "1,234.5678"),
        (
            "0.00000000000000000000000000000000001", "0.00000000000000000000000000000000001",
            "0.00000000000000000000000000000000001"
        ),
        ("9007199254740993", "9007199254740993", "9,007,199,254,740,993"),
        ("100000000000000000000", "100000000000000000000", "100,000,000,000,000,000,000"),
        (
            "12345678901234567890123456789012345678", "12345678901234567890123456789012345678",
            "12,345,678,901,234,567,890,123,456,789,012,345,678"
        ),
        (
            "99999999999999999999999999999999999999", "99999999999999999999999999999999999999",
            "99,999,999,999,999,999,999,999,999,999,999,999,999"
        ),
        (
            "1234567890123456789.0123456789012345678", "1234567890123456789.0123456789012345678",
            "1,234,567,890,123,456,789.0123456789012345678"
        ),
        ("007", "7", "7"), ("0.50", "0.5", "0.5"), ("1000.0", "1000", "1,000"), ("-0", "0", "0"), ("-0.0", "0", "0"),
    ])
    func keepsEveryDigit(_ text: String, _ digits: String, _ grouped: String) throws {
        let number = try #require(PlainNumber.parse(text))
        #expect(PlainNumber.digits(number) == digits)
        #expect(PlainNumber.grouped(number) == grouped)
        #expect(PlainNumber.parse(digits) == number)
    }

    @Test(arguments: [
        "", "-", "--1", "+1", "1.", ".5", "-.5", "-1.", ".", "1.2.3", "1,000", "1 000", "1_000", " 5", "5 ", "5\n",
        "1e5", "1E5",
        "0x1F", "１２", "1２", "٣", "½", "Ⅻ", "nan", "NaN", "inf", "Infinity", "-inf", "29.95 billion", "about 5", "−5",
        "1\u{301}",
        "123456789012345678901234567890123456789", "0.00000000000000000000000000000000000001", "5%", "(5)",
    ])
    func takesPlainDigitsOnly(_ text: String) {
        #expect(PlainNumber.parse(text) == nil)
    }

    @Test func knowsNoBinaryFloatingPoint() throws {
        let tenth = try #require(PlainNumber.parse("0.1"))
        let fifth = try #require(PlainNumber.parse("0.2"))
        #expect(PlainNumber.digits(tenth + fifth) == "0.3")
        #expect(PlainNumber.digits((0..<10).reduce(Decimal(0)) { sum, _ in sum + tenth }) == "1")
        let yuan = try #require(PlainNumber.parse("29950000000.01"))
        #expect(PlainNumber.digits(yuan - 29_950_000_000) == "0.01")
    }

    @Test func readsEveryNumberThatItWrites() {
        var wrong: [String] = []
        var number = Decimal(1)
        for step in 1...60 {
            number = step.isMultiple(of: 2) ? number * 7 : number + Decimal(step) / 8
            let digits = PlainNumber.digits(number)
            let isShort = digits.filter(\.isNumber).count <= 38
            if isShort, PlainNumber.parse(digits) != number { wrong.append(digits) }
            if PlainNumber.grouped(number).filter({ $0 != "," }) != digits { wrong.append(digits) }
        }
        #expect(wrong == [])
    }
}
