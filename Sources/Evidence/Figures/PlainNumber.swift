package import Foundation

/// Decimal numbers as text, without any locale.
package enum PlainNumber {
    /// The number that plain digits mean: an optional minus, digits, and perhaps a point with digits.
    /// Nothing for anything else, or for more than 38 digits, which `Decimal` cannot hold exactly.
    package static func parse(_ text: String) -> Decimal? {
        let unsigned = text.hasPrefix("-") ? text.dropFirst() : Substring(text)
        let parts = unsigned.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let isPlain = parts.allSatisfy { part in
            !part.isEmpty && part.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        }
        guard isPlain, parts.reduce(0, { $0 + $1.utf8.count }) <= 38 else { return nil }
        return Decimal(string: text, locale: Locale(identifier: "en_US_POSIX"))
    }

    /// Plain digits, a point before any decimals: `29950000000`, `1.56`.
    package static func digits(_ number: Decimal) -> String {
        number.description
    }

    /// Digits in groups of three: `29,950,000,000`.
    package static func grouped(_ number: Decimal) -> String {
        let digits = digits(number)
        let sign = digits.hasPrefix("-") ? "-" : ""
        let parts = digits.drop { $0 == "-" }.split(separator: ".", maxSplits: 1)
        let whole = Array(parts.first ?? "0")
        var grouped = ""
        for (index, digit) in whole.enumerated() {
            if index > 0, (whole.count - index).isMultiple(of: 3) { grouped += "," }
            grouped.append(digit)
        }
        return sign + grouped + (parts.count > 1 ? ".\(parts[1])" : "")
    }
}
