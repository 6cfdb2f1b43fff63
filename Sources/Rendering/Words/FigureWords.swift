import Evidence
import Foundation

/// What a figure says, in words for readers.
enum FigureWords {
    /// The report's own words, or for a figure without any that there is none, and why.
    static func words(of observation: Observation) -> String {
        observation.asReported.isEmpty
            ? "no figure (\(observation.missing?.words ?? "not reported"))" : observation.asReported
    }

    /// The words as they are quoted: the report's in quotation marks, ours without.
    static func quotation(of observation: Observation) -> String {
        observation.asReported.isEmpty ? words(of: observation) : "“\(observation.asReported)”"
    }

    /// "more than 60,000; how much more is not known".
    static func meaning(of observation: Observation, unit: String) -> String? {
        if let missing = observation.missing { return "No number: \(missing.words)." }
        if observation.qualifier == .between {
            guard let lower = observation.bounds.lower, let upper = observation.bounds.upper else { return nil }
            return "between \(PlainNumber.grouped(lower)) and \(PlainNumber.grouped(upper)) \(UnitWords.of(unit))"
        }
        guard let value = observation.value, let qualifier = observation.qualifier else { return nil }
        let number = "\(PlainNumber.grouped(value)) \(UnitWords.of(unit))"
        // What is printed by mistake tells nothing of the number.
        if observation.status == .suspectedMisprint { return "\(number) as printed; the number itself is not known" }
        return switch qualifier {
        case .exact: "\(number), as an exact number"
        case .moreThan: "more than \(number); how much more is not known"
        case .atLeast: "\(number) or more; how much more is not known"
        case .lessThan: "less than \(number); how much less is not known"
        case .atMost: "\(number) or less; how much less is not known"
        case .almost: "almost \(number), so less; how much less is not known"
        case .about: "about \(number); how far from it is not known"
        case .between: nil
        }
    }

    /// The period, or that none is stated.
    static func period(_ period: EDTF?) -> String {
        period.map(EDTFWords.of) ?? "no period stated"
    }

    /// A source's date, "inferred" where the document does not print it whole.
    static func date(of source: Source) -> String {
        guard let date = source.date else { return "no date" }
        return EDTFWords.of(date) + (source.datedBy == nil ? "" : ", inferred")
    }

    /// A bound in digits, or that none is known; nothing where bounds would only repeat the number, or tell nothing of it.
    static func bound(_ bound: Decimal?, of observation: Observation) -> String? {
        guard observation.missing == nil, observation.qualifier != .exact, observation.status != .suspectedMisprint
        else { return nil }
        return bound.map(PlainNumber.grouped) ?? "not known"
    }

    /// The English name of a language, or its code.
    static func language(_ code: String) -> String {
        Locale(identifier: "en").localizedString(forIdentifier: code) ?? code
    }
}
