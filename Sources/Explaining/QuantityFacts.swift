import Evidence

/// Numbers, and statements that may say nothing, as facts.
enum QuantityFacts {
    /// A number with its bounds: `{words, lower, upper, about}`.
    static func value(_ quantity: Quantity) -> FactValue {
        .object([
            "words": .text(quantity.words), "lower": value(quantity.lower), "upper": value(quantity.upper),
            "about": .number(quantity.middle),
        ])
    }

    /// "above 60,000; nothing is known of how far".
    static func bounds(_ quantity: Quantity) -> String {
        if quantity.middle != nil { return "none: nobody said how far from the truth “about” may be" }
        if let exact = quantity.exact { return "\(PlainNumber.grouped(exact)), neither more nor less" }
        let lower = quantity.lower.map { "\($0.isOpen ? "above" : "at least") \(PlainNumber.grouped($0.value))" }
        let upper = quantity.upper.map { "\($0.isOpen ? "below" : "at most") \(PlainNumber.grouped($0.value))" }
        return "\(lower ?? "no lower bound known"), \(upper ?? "no upper bound known")"
    }

    /// A computed number under its label, or why there is none.
    static func fact(
        _ key: String, _ label: String, _ statement: Statement<Quantity>, words: (Quantity) -> String
    ) -> Fact {
        switch statement {
        case .value(let quantity): Fact(key, label, words(quantity), value(quantity))
        case .nothing(let reason): Fact(key, label, "none: \(reason)", .object(["reason": .text(reason)]))
        }
    }

    private static func value(_ bound: Quantity.Bound?) -> FactValue {
        guard let bound else { return .nothing }
        return .object(["value": .number(bound.value), "included": .flag(!bound.isOpen)])
    }
}
