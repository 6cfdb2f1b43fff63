import Evidence

/// Two figures side by side: how far they compare, and what may be computed of them.
package enum ComparisonExplanation {
    /// - Throws: a refusal where the site lacks one of them.
    package static func of(_ first: String, _ second: String, in lookup: FigureLookup) throws(Refusal) -> Explanation {
        let comparison = Comparison(try lookup.comparable(first), try lookup.comparable(second))
        return Explanation(
            "compare", title: "\(first) and \(second)",
            [
                FactSection([figure("first", comparison.left), figure("second", comparison.right)]),
                FactSection("comparison", "How they compare", grade(of: comparison)),
                FactSection("computed", "What may be said of both", computed(of: comparison)),
            ])
    }

    private static func figure(_ key: String, _ figure: ComparableFigure) -> Fact {
        let observation = figure.observation
        let period = observation.period.map(EDTFWords.of) ?? "no period stated"
        return Fact(
            key, key, "\(quotation(of: observation)), \(figure.metric.label), \(period)",
            .object([
                "id": .text(observation.id), "as_reported": .text(observation.asReported),
                "metric": .text(observation.metric), "period": .optional(observation.period?.text),
                "quantity": figure.quantity.map(QuantityFacts.value) ?? .nothing, "unit": .text(figure.unit),
            ]))
    }

    private static func quotation(of observation: Observation) -> String {
        observation.asReported.isEmpty ? observation.id : "“\(observation.asReported)”"
    }

    private static func grade(of comparison: Comparison) -> [Fact] {
        [
            Fact(
                "grade", "grade", "\(comparison.grade.rawValue): \(comparison.grade.words)",
                .text(comparison.grade.rawValue)),
            Fact("words", "", nil, .text(comparison.grade.words)),
            Fact("reasons", "reasons", comparison.reasons, .texts(comparison.reasons)),
            Fact("obstacles", "obstacles", comparison.obstacles, .texts(comparison.obstacles)),
        ]
    }

    private static func computed(of comparison: Comparison) -> [Fact] {
        let unit = comparison.left.unit
        return [
            order(of: comparison),
            QuantityFacts.fact("sum", "sum", comparison.sum) { "\($0.words) \(unit)" },
            QuantityFacts.fact("difference", "difference", comparison.difference) {
                "\($0.words) \(unit): the first less the second"
            },
            QuantityFacts.fact("ratio", "ratio", comparison.ratio) {
                "\($0.words): the first divided by the second"
            },
            rate("first_per_month", "first per month", comparison.left),
            rate("second_per_month", "second per month", comparison.right),
        ]
    }

    private static func rate(_ key: String, _ label: String, _ figure: ComparableFigure) -> Fact {
        QuantityFacts.fact(key, label, figure.monthlyRate) { "\($0.words) \(figure.unit)" }
    }

    private static func order(of comparison: Comparison) -> Fact {
        switch comparison.order {
        case .nothing(let reason): Fact("order", "order", "none: \(reason)", .object(["reason": .text(reason)]))
        case .value(let order):
            Fact(
                "order", "order", words(order, comparison), .object(["order": .text(word(order))]))
        }
    }

    private static func words(_ order: Quantity.Order, _ comparison: Comparison) -> String {
        let (first, second) = (
            quotation(of: comparison.left.observation), quotation(of: comparison.right.observation)
        )
        return switch order {
        case .less: "\(first) is less than \(second)"
        case .equal: "\(first) is equal to \(second)"
        case .greater: "\(first) is greater than \(second)"
        case .unordered: "what is known leaves the order open"
        }
    }

    private static func word(_ order: Quantity.Order) -> String {
        switch order {
        case .less: "less"
        case .equal: "equal"
        case .greater: "greater"
        case .unordered: "unordered"
        }
    }
}
