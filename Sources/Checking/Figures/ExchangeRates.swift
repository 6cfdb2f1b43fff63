import Diagnostics
import Evidence
import Foundation
import Reading

/// The exchange rates that amounts and their equivalents imply are near each other.
enum ExchangeRates {
    /// How far a rate may lie from another.
    private static let tolerance = Decimal(sign: .plus, exponent: -2, significand: 15)

    private struct Rate {
        let entry: Entry<Observation>
        let equivalent: Equivalent
        let pair: String
        let rate: Decimal
    }

    static func check(_ entries: FigureEntries) -> [Diagnostic] {
        let rates = entries.observations.flatMap { entry -> [Rate] in
            guard let value = entry.value.value, value > 0, let unit = entries.unit(of: entry.value),
                FigureEntries.isMoney(unit)
            else {
                return []
            }
            return entry.value.equivalents.filter { FigureEntries.isMoney($0.unit) && $0.value > 0 && $0.unit != unit }
                .map {
                    Rate(entry: entry, equivalent: $0, pair: "\(unit)/\($0.unit)", rate: value / $0.value)
                }
        }
        return rates.enumerated().compactMap { index, rate -> Diagnostic? in
            let others = rates.enumerated().filter { $0.offset != index && $0.element.pair == rate.pair }.map(
                \.element.rate)
            let far = others.filter { other in
                let distance = rate.rate > other ? rate.rate - other : other - rate.rate
                return distance > other * tolerance
            }
            // Far from most: where one rate of three is wrong, the two others are near each other.
            guard far.count * 2 > others.count, let usual = median(others) else { return nil }
            return farOff(rate, usual: usual)
        }
    }

    private static func median(_ rates: [Decimal]) -> Decimal? {
        let sorted = rates.sorted()
        guard !sorted.isEmpty else { return nil }
        return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
    }

}

// MARK: - Messages

extension ExchangeRates {
    private static func farOff(_ rate: Rate, usual: Decimal) -> Diagnostic {
        Diagnostic(
            .exchangeRateFar, at: rate.entry.ranges["equivalents"],
            "“\(rate.entry.value.asReported)” and “\(rate.equivalent.asReported)” make \(shown(rate.rate)) \(rate.pair); "
                + "the report's others make about \(shown(usual)).",
            fixes: [
                "Compare both amounts with the document, and correct them.",
                "If it prints them so, answer with “accepts: [exchange-rate-far]” and “accepts_reason: …”.",
            ])
    }

    /// Two decimals.
    private static func shown(_ rate: Decimal) -> String {
        var input = rate
        var output = Decimal()
        NSDecimalRound(&output, &input, 2, .plain)
        return PlainNumber.digits(output)
    }
}
