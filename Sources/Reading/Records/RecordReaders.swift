import Diagnostics
import Evidence
import Foundation

extension Source {
    static func decode(_ decoder: inout RecordDecoder) -> Source {
        let source = Source(
            id: decoder.id(), title: decoder.requiredText("title"), publisher: decoder.requiredText("publisher"),
            producer: decoder.text("producer"), date: decoder.edtf("date"), datedBy: decoder.text("dated_by"),
            language: decoder.requiredText("language"), tier: decoder.choice("tier", SourceTier.self) ?? .media,
            url: decoder.text("url"), document: decoder.requiredText("document"),
            sha256: decoder.requiredText("sha256"), comment: decoder.text("comment"))
        if decoder.value("tier") == nil { decoder.report(decoder.missing("tier")) }
        if source.date?.isQualified ?? true, source.datedBy == nil, !decoder.hasErrors {
            decoder.report(dateWithoutReason(source, at: decoder.ranges["date"]))
        }
        if !source.sha256.isEmpty, source.sha256.wholeMatch(of: /[0-9a-f]{64}/) == nil {
            decoder.report(invalidHash(at: decoder.ranges["sha256"]))
        }
        if let url = source.url, !["https://", "http://"].contains(where: url.lowercased().hasPrefix) {
            decoder.report(invalidURL(url, at: decoder.ranges["url"]))
        }
        return source
    }

    private static func dateWithoutReason(_ source: Source, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .missingField, at: range,
            "This source's date is \(source.date == nil ? "absent" : "uncertain"), and nothing says why.",
            fixes: ["Add “dated_by: …” and say how the date was inferred, or that it cannot be."])
    }

    private static func invalidURL(_ url: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .invalidValue, at: range, "“\(url)” is not the address of a document on the web.",
            explanation: "“url” begins with https:// or http://.", fixes: ["Write the whole address."])
    }

    private static func invalidHash(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .invalidValue, at: range, "“sha256” is not a SHA-256.",
            explanation: "A SHA-256 is written as 64 lower-case hexadecimal digits.",
            fixes: ["Take the first column of what “sha256sum FILE” prints."])
    }
}

extension Metric {
    static func decode(_ decoder: inout RecordDecoder) -> Metric {
        Metric(
            id: decoder.id(), label: decoder.requiredText("label"), unit: decoder.requiredText("unit"),
            group: decoder.text("group"), definition: decoder.requiredText("definition"),
            countingRule: decoder.requiredText("counting_rule"), comparableWith: decoder.texts("comparable_with"))
    }
}

extension Campaign {
    static func decode(_ decoder: inout RecordDecoder) -> Campaign {
        Campaign(
            id: decoder.id(), name: decoder.requiredText("name"), aliases: decoder.texts("aliases"),
            period: decoder.edtf("period"), leadAgencies: decoder.texts("lead_agencies"),
            predecessor: decoder.text("predecessor"), partOf: decoder.text("part_of"),
            sources: decoder.texts("sources"), summary: decoder.text("summary"), offences: decoder.text("offences"),
            geography: decoder.text("geography"))
    }
}

extension Event {
    static func decode(_ decoder: inout RecordDecoder) -> Event {
        Event(
            id: decoder.id(), title: decoder.requiredText("title"), date: decoder.edtf("date"),
            campaign: decoder.text("campaign"), sources: decoder.texts("sources"), summary: decoder.text("summary"))
    }
}

extension Observation {
    static func decode(_ decoder: inout RecordDecoder) -> Observation {
        let missing = decoder.choice("missing", MissingReason.self)
        let isMissing = decoder.value("missing") != nil
        let qualifier = decoder.choice("qualifier", Qualifier.self)
        let value = decoder.number("value")
        let bounds = bounds(&decoder, value: value, qualifier: qualifier, isMissing: isMissing)
        let suspected = decoder.nested("suspected", as: "suspected reading") { inner in
            SuspectedReading(reading: inner.requiredText("reading"), reason: inner.requiredText("reason"))
        }
        let observation = Observation(
            id: decoder.id(), metric: decoder.requiredText("metric"), about: decoder.requiredText("about"),
            asReported: isMissing ? decoder.text("as_reported") ?? "" : decoder.requiredText("as_reported"),
            value: value, qualifier: qualifier, bounds: bounds, unit: decoder.text("unit"),
            equivalents: decoder.nestedList("equivalents", as: "equivalent", Equivalent.decode),
            period: decoder.edtf("period"), periodBasis: decoder.choice("period_basis", PeriodBasis.self),
            partOf: decoder.text("part_of"), contradicts: decoder.texts("contradicts"),
            source: decoder.requiredText("source"), paragraph: decoder.count("locator") ?? 0,
            attributedTo: decoder.text("attributed_to"), rank: decoder.choice("rank", Rank.self) ?? .normal,
            rankReason: decoder.text("rank_reason"),
            status: decoder.choice("status", ObservationStatus.self) ?? .asReported, suspected: suspected,
            missing: missing, base: decoder.text("base"), supersededBy: decoder.text("superseded_by"),
            accepts: decoder.texts("accepts"), acceptsReason: decoder.text("accepts_reason"),
            comment: decoder.text("comment"))
        if decoder.value("locator") == nil { decoder.report(decoder.missing("locator")) }
        if observation.rank != .normal, observation.rankReason == nil {
            decoder.report(rankWithoutReason(observation, at: decoder.ranges["rank"]))
        }
        if observation.status == .suspectedMisprint, decoder.value("suspected") == nil {
            decoder.report(misprintWithoutReading(at: decoder.ranges["status"]))
        }
        return observation
    }

    /// The bounds from value and qualifier, or for `between` from `lower` and `upper`; tells what does not fit.
    private static func bounds(
        _ decoder: inout RecordDecoder, value: Decimal?, qualifier: Qualifier?, isMissing: Bool
    ) -> Bounds {
        let lower = decoder.number("lower")
        let upper = decoder.number("upper")
        if isMissing {
            for field in ["value", "qualifier", "lower", "upper"] where decoder.value(field) != nil {
                decoder.report(valueOfMissing(field, at: decoder.ranges[field]))
            }
            return Bounds(lower: nil, upper: nil)
        }
        if decoder.value("qualifier") == nil { decoder.report(decoder.missing("qualifier")) }
        if qualifier == .between {
            for field in ["lower", "upper"] where decoder.value(field) == nil { decoder.report(decoder.missing(field)) }
            if let lower, let upper, lower > upper {
                decoder.report(boundsReversed(at: decoder.ranges["lower"]))
            }
            return Bounds(lower: lower, upper: upper)
        }
        for field in ["lower", "upper"] where decoder.value(field) != nil {
            decoder.report(boundWithoutBetween(field, at: decoder.ranges[field]))
        }
        if decoder.value("value") == nil { decoder.report(decoder.missing("value")) }
        guard let value, let qualifier else { return Bounds(lower: nil, upper: nil) }
        return Bounds(value: value, qualifier: qualifier)
    }
}

extension Equivalent {
    fileprivate static func decode(_ decoder: inout RecordDecoder) -> Equivalent? {
        let asReported = decoder.requiredText("as_reported")
        let unit = decoder.requiredText("unit")
        if decoder.value("value") == nil { decoder.report(decoder.missing("value")) }
        guard let value = decoder.number("value") else { return nil }
        return Equivalent(asReported: asReported, value: value, unit: unit)
    }
}

// MARK: - Messages

extension Observation {
    private static func rankWithoutReason(_ observation: Observation, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .rankWithoutReason, at: range, "“\(observation.id)” is \(observation.rank.rawValue), and nothing says why.",
            fixes: ["Add “rank_reason: …”."])
    }

    private static func misprintWithoutReading(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .missingField, at: range, "A misprint is suspected, but not what was meant.",
            fixes: ["Add “suspected:” with “reading: …” and “reason: …” under it."])
    }

    private static func valueOfMissing(_ field: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .invalidValue, at: range, "The figure is missing, and yet it has “\(field)”.",
            explanation: "A missing figure has a reason and no number.", fixes: ["Remove “\(field)” or “missing”."])
    }

    private static func boundsReversed(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .invalidValue, at: range, "“lower” is above “upper”.",
            explanation: "“between” has its lower bound first.", fixes: ["Exchange the two."])
    }

    private static func boundWithoutBetween(_ field: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .invalidValue, at: range, "“\(field)” is given, but the qualifier is not “between”.",
            explanation: "The other qualifiers take one “value”, and the bounds follow from it.",
            fixes: ["Remove “\(field)”, or write “qualifier: between”."])
    }
}
