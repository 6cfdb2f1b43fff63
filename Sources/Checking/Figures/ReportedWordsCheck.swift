import Diagnostics
import Evidence
import Foundation
import Reading

/// The words of a figure say what its value, qualifier and unit say.
enum ReportedWordsCheck {
    static func check(_ entries: FigureEntries) -> [Diagnostic] {
        entries.observations.flatMap { entry -> [Diagnostic] in
            let observation = entry.value
            guard observation.missing == nil, let qualifier = observation.qualifier,
                let unit = entries.unit(of: observation)
            else { return [] }
            let words = Words(
                text: observation.asReported, value: observation.value, qualifier: qualifier,
                bounds: observation.bounds,
                unit: unit, range: entry.ranges["as_reported"],
                valueRange: entry.ranges[qualifier == .between ? "lower" : "value"],
                qualifierRange: entry.ranges["qualifier"])
            let equivalents = observation.equivalents.map { equivalent in
                // The hedge of an equivalent is the figure's own, whether or not the source repeats it.
                let said = ReportedWords.numbers(in: equivalent.asReported).first?.qualifier ?? .exact
                return Words(
                    text: equivalent.asReported, value: equivalent.value, qualifier: said,
                    bounds: Bounds(value: equivalent.value, qualifier: said), unit: equivalent.unit,
                    range: entry.ranges["equivalents"], valueRange: entry.ranges["equivalents"],
                    qualifierRange: entry.ranges["equivalents"])
            }
            return ([words] + equivalents).compactMap(problem)
        }
    }

    private struct Words {
        let text: String
        let value: Decimal?
        let qualifier: Qualifier
        let bounds: Bounds
        let unit: String
        let range: SourceRange
        let valueRange: SourceRange
        let qualifierRange: SourceRange
    }

    private static func problem(_ words: Words) -> Diagnostic? {
        let agreement = WordsAgreement(
            words.text, value: words.value, qualifier: words.qualifier, bounds: words.bounds, unit: words.unit)
        return switch agreement {
        case .agrees: nil
        case .noNumber: noNumber(words)
        case .otherValue(let numbers): otherValue(words, numbers)
        case .otherHedge(let number): otherHedge(words, number)
        case .otherUnit(let number): otherUnit(words, number)
        }
    }
}

// MARK: - Messages

extension ReportedWordsCheck {
    private static func noNumber(_ words: Words) -> Diagnostic {
        Diagnostic(
            .wordsWithoutNumber, at: words.range,
            "“\(Quoted.start(of: words.text))” has no number in it that can be read.",
            fixes: ["Give the words with their number: “over 60,000 suspects”, “Sixteen cases”, “4.5万余起”."])
    }

    private static func otherValue(_ words: Words, _ numbers: [ReportedNumber]) -> Diagnostic {
        let read = numbers.map { number in
            number.upper.map { "\(PlainNumber.digits(number.value)) to \(PlainNumber.digits($0))" }
                ?? PlainNumber.digits(number.value)
        }
        let given =
            words.value.map { "the value is \(PlainNumber.digits($0))" }
            ?? "the bounds are \(words.bounds.lower.map(PlainNumber.digits) ?? "") and \(words.bounds.upper.map(PlainNumber.digits) ?? "")"
        return Diagnostic(
            .wordsAgainstValue, at: words.valueRange,
            "“\(Quoted.start(of: words.text))” says \(read.joined(separator: " and ")); \(given).",
            notes: words.valueRange == words.range ? [] : [DiagnosticNote("The words stand here.", at: words.range)],
            fixes: ["Compare both with the document, and correct the one that is wrong."])
    }

    private static func otherHedge(_ words: Words, _ number: ReportedNumber) -> Diagnostic {
        Diagnostic(
            .wordsAgainstQualifier, at: words.qualifierRange,
            number.qualifier == .exact
                ? "“\(Quoted.start(of: words.text))” has no hedge; the qualifier is “\(words.qualifier.rawValue)”."
                : "“\(Quoted.start(of: words.text))” says “\(number.qualifier.words)”; the qualifier is “\(words.qualifier.rawValue)”.",
            notes: [DiagnosticNote("The words stand here.", at: words.range)],
            fixes: ["Write “qualifier: \(number.qualifier.rawValue)”, or give the words with their hedge."])
    }

    private static func otherUnit(_ words: Words, _ number: ReportedNumber) -> Diagnostic {
        Diagnostic(
            .wordsAgainstUnit, at: words.range,
            "“\(Quoted.start(of: words.text))” is in \(number.unit ?? ""); the unit is \(words.unit).",
            fixes: ["Write “unit: \(number.unit ?? "")”, or name the metric that is counted in it."])
    }
}
