import Evidence

// What the words of an observation's fields mean, for editors.

extension Qualifier: WordChoice {
    var meaning: String {
        switch self {
        case .exact: "The words name the number without any hedge."
        case .moreThan: "More than the value, as in “over 60,000”."
        case .atLeast: "The value or more."
        case .lessThan: "Less than the value, as in “under 60,000”."
        case .atMost: "The value or less."
        case .almost: "Not quite the value, as in “nearly 60,000”."
        case .about: "Near the value, on either side."
        case .between: "Between two numbers, which stand in lower and upper."
        }
    }
}

extension PeriodBasis: WordChoice {
    var meaning: String {
        switch self {
        case .flow: "What happened in the period."
        case .cumulative: "A running total since the period began."
        case .stock: "What was there at a date."
        case .change: "A change from a base, which stands in base."
        }
    }
}

extension Rank: WordChoice {
    var meaning: String {
        switch self {
        case .normal: "One figure among others."
        case .preferred: "The one to be used."
        case .deprecated: "Superseded or known to be wrong; it is kept, and never deleted."
        }
    }
}

extension ObservationStatus: WordChoice {
    var meaning: String {
        switch self {
        case .asReported: "Given as the source printed it."
        case .disputed: "Somebody contests it."
        case .suspectedMisprint: "The editors suspect a misprint; suspected says what may have been meant."
        case .provisional: "The source says that it is provisional."
        case .estimated: "The source says that it is an estimate."
        case .superseded: "A later figure took its place."
        }
    }
}

extension MissingReason: WordChoice {
    var meaning: String {
        switch self {
        case .notReported: "The source does not speak of it."
        case .noNumber: "The source speaks of it without a number."
        case .lost: "There was a number, and it cannot be had any more."
        case .notApplicable: "There can be no such number."
        case .withheld: "The number is kept back."
        }
    }
}
