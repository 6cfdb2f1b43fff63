import Foundation

/// How fine a number is, and rounding to less.
enum SignificantDigits {
    /// The power of ten of a number's last digit that is not a trailing zero: 3 for 45,000, -2 for 1.56, 0 for 0.
    static func place(of value: Decimal) -> Int {
        guard !value.isZero else { return 0 }
        var digits = PlainNumber.digits(value).drop { $0 == "-" }
        if let point = digits.firstIndex(of: ".") {
            while digits.last == "0" { digits.removeLast() }
            let fraction = digits.distance(from: point, to: digits.endIndex) - 1
            if fraction > 0 { return -fraction }
            digits.removeLast()
        }
        return digits.reversed().prefix { $0 == "0" }.count
    }

    /// The power of ten of a number's first digit: 4 for 45,000.
    static func magnitude(of value: Decimal) -> Int {
        let digits = PlainNumber.digits(value).drop { $0 == "-" }
        let whole = digits.prefix { $0 != "." }
        if whole != "0", !whole.isEmpty { return whole.count - 1 }
        let fraction = digits.drop { $0 != "." }.dropFirst()
        return -(fraction.prefix { $0 == "0" }.count + 1)
    }

    /// How many digits of a number count, down to a place; one at the least.
    static func count(of value: Decimal, place: Int) -> Int {
        value.isZero ? 1 : max(1, magnitude(of: value) - place + 1)
    }

    /// A number rounded to a multiple of ten to the power of `place`.
    static func rounded(_ value: Decimal, to place: Int, _ mode: NSDecimalNumber.RoundingMode) -> Decimal {
        var input = value
        var output = Decimal()
        NSDecimalRound(&output, &input, -place, mode)
        return output
    }
}
