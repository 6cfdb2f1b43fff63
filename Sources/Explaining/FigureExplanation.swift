import Checking
import Evidence

/// Everything that a report says of one figure.
package struct FigureExplanation {
    let observation: Observation
    let report: CheckedReport
    let metric: Metric?
    let source: Source?
    /// The unit in force; empty where the metric is unknown.
    let unit: String

    /// - Throws: a refusal where the site has no such figure.
    package static func of(_ id: String, in lookup: FigureLookup) throws(Refusal) -> Explanation {
        let figure = FigureExplanation(try lookup.figure(id), in: lookup.report)
        return Explanation(
            "stat", title: id,
            [
                FactSection([Fact("id", "", nil, .text(id))] + figure.number),
                FactSection("period", "Period", figure.period),
                FactSection("counted", "What is counted", figure.counted),
                FactSection("source", "Source", figure.origin),
                FactSection("standing", "Standing", figure.standing),
                FactSection("relations", "Other figures and pages", figure.relations),
            ])
    }

    private init(_ observation: Observation, in report: CheckedReport) {
        self.observation = observation
        self.report = report
        metric = report.metrics[observation.metric]
        source = report.sources[observation.source]
        unit = observation.unit ?? metric?.unit ?? ""
    }

    // MARK: Number

    private var number: [Fact] {
        let quantity = Quantity(observation)
        return [
            Fact(
                "as_reported", "as reported",
                observation.asReported.isEmpty ? "no words" : "“\(observation.asReported)”",
                observation.asReported.isEmpty ? .nothing : .text(observation.asReported)),
            Fact(
                "missing", "missing", observation.missing.map { "there is no number: \($0.words)" },
                .optional(observation.missing?.rawValue)),
            Fact(
                "value", "value", observation.value.map { "\(PlainNumber.grouped($0)) \(unit)" },
                .number(observation.value)),
            Fact(
                "qualifier", "qualifier", observation.qualifier?.words, .optional(observation.qualifier?.rawValue)),
            Fact(
                "bounds", "bounds", quantity.map(QuantityFacts.bounds),
                quantity.map(QuantityFacts.value) ?? .nothing),
            Fact("unit", "unit", unit),
            Fact(
                "equivalents", "equivalents",
                observation.equivalents.map {
                    "“\($0.asReported)”: \(PlainNumber.grouped($0.value)) \($0.unit)"
                },
                .list(
                    observation.equivalents.map {
                        .object([
                            "as_reported": .text($0.asReported), "value": .number($0.value), "unit": .text($0.unit),
                        ])
                    })),
        ]
    }

    // MARK: Period

    private var period: [Fact] {
        let basis = Fact(
            "basis", "basis", observation.periodBasis?.words ?? "not stated",
            .optional(observation.periodBasis?.rawValue))
        let base = Fact("base", "measured from", observation.base)
        guard let period = observation.period else {
            return [Fact("edtf", "period", "not stated by the source", .nothing), basis, base] + rates
        }
        return PeriodExplanation.facts(of: period) + [basis, base] + rates
    }

    private var rates: [Fact] {
        guard let figure = report.comparable(observation) else { return [] }
        let monthly = figure.monthlyRate
        // Where there is no rate per day there is none per month either, and the latter's reason is the precise one.
        let daily = figure.dailyRate.reason.map { .nothing(monthly.reason ?? $0) } ?? figure.dailyRate
        return [
            QuantityFacts.fact("per_month", "per month", monthly) { "\($0.words) \(unit)" },
            QuantityFacts.fact("per_day", "per day", daily) { "\($0.words) \(unit)" },
        ]
    }

    // MARK: What is counted

    private var counted: [Fact] {
        let about = subject
        return [
            Fact(
                "about", "about", "\(about.name) (\(about.kind))",
                .object(["id": .text(observation.about), "kind": .text(about.kind), "name": .text(about.name)])),
            Fact(
                "metric", "metric", metric.map { "\($0.label) (\($0.id))" } ?? "\(observation.metric), not in the site",
                .object(["id": .text(observation.metric), "label": .optional(metric?.label)])),
            Fact("definition", "definition", metric?.definition),
            Fact("counting_rule", "counting rule", metric?.countingRule),
        ]
    }

    private var subject: (kind: String, name: String) {
        if let campaign = report.campaigns[observation.about] { return ("campaign", campaign.name) }
        if let event = report.events[observation.about] { return ("event", event.title) }
        if let place = Place(code: observation.about) { return ("place", place.name) }
        return ("not in the site", observation.about)
    }

    // MARK: Source

    private var origin: [Fact] {
        [
            Fact("id", "source", source?.title ?? "\(observation.source), not in the site", .text(observation.source)),
            Fact("title", "", nil, .optional(source?.title)),
            Fact("publisher", "publisher", source?.publisher),
            Fact("producer", "producer", source?.producer),
            Fact("tier", "kind", source?.tier.words, .optional(source?.tier.rawValue)),
            Fact("date", "date", source.map(Self.date), .optional(source?.date?.text)),
            Fact("dated_by", "dated by", source?.datedBy),
            Fact("document", "document", source?.document),
            Fact(
                "paragraph", "paragraph", String(observation.paragraph), .count(observation.paragraph)),
            Fact("attributed_to", "attributed to", observation.attributedTo),
            verified,
        ]
    }

    private static func date(of source: Source) -> String {
        source.date.map { "\(EDTFWords.of($0)) (\($0.text))" } ?? "none"
    }

    private var verified: Fact {
        let (words, day, isCurrent): (String, String?, Bool) =
            switch report.verification(of: observation) {
            case .never: ("no: never held against its document", nil, false)
            case .verified(let day): ("yes, on \(day)", day, true)
            case .outdated(let day):
                ("no longer: on \(day) it was, but the words, their place or the document have changed", day, false)
            }
        return Fact(
            "verified", "verified", words, .object(["current": .flag(isCurrent), "date": .optional(day)]))
    }
}
