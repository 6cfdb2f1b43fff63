import Diagnostics
import Evidence
import Foundation

extension Source: StatRecord {
    static var shape: RecordShape<SourceFields> { SourceFields.shape }

    static func decode(_ decoder: inout RecordDecoder<SourceFields>) -> Source {
        let source = Source(
            id: decoder.id, title: decoder.title, publisher: decoder.publisher, producer: decoder.producer,
            date: decoder.date, datedBy: decoder.datedBy, language: decoder.language, tier: decoder.tier ?? .media,
            url: decoder.url, document: decoder.document, sha256: decoder.sha256, comment: decoder.comment)
        if source.date?.isQualified ?? true, source.datedBy == nil, !decoder.hasErrors {
            decoder.report(dateWithoutReason(source, at: decoder.range(of: \.date)))
        }
        if !source.sha256.isEmpty, source.sha256.wholeMatch(of: /[0-9a-f]{64}/) == nil {
            decoder.report(invalidHash(at: decoder.range(of: \.sha256)))
        }
        if let url = source.url, !["https://", "http://"].contains(where: url.lowercased().hasPrefix) {
            decoder.report(invalidURL(url, at: decoder.range(of: \.url)))
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

extension Metric: StatRecord {
    static var shape: RecordShape<MetricFields> { MetricFields.shape }

    static func decode(_ decoder: inout RecordDecoder<MetricFields>) -> Metric {
        Metric(
            id: decoder.id, label: decoder.label, unit: decoder.unit, group: decoder.group,
            definition: decoder.definition, countingRule: decoder.countingRule,
            comparableWith: decoder.comparableWith)
    }
}

extension Campaign: StatRecord {
    static var shape: RecordShape<CampaignFields> { CampaignFields.shape }

    static func decode(_ decoder: inout RecordDecoder<CampaignFields>) -> Campaign {
        Campaign(
            id: decoder.id, name: decoder.name, aliases: decoder.aliases, period: decoder.period,
            leadAgencies: decoder.leadAgencies, predecessor: decoder.predecessor, partOf: decoder.partOf,
            sources: decoder.sources, summary: decoder.summary, offences: decoder.offences,
            geography: decoder.geography)
    }
}

extension Event: StatRecord {
    static var shape: RecordShape<EventFields> { EventFields.shape }

    static func decode(_ decoder: inout RecordDecoder<EventFields>) -> Event {
        Event(
            id: decoder.id, title: decoder.title, date: decoder.date, campaign: decoder.campaign,
            sources: decoder.sources, summary: decoder.summary)
    }
}

extension Observation: StatRecord {
    static var shape: RecordShape<ObservationFields> { ObservationFields.shape }

    static func decode(_ decoder: inout RecordDecoder<ObservationFields>) -> Observation {
        let isMissing = decoder.isWritten(\.missing)
        let qualifier = decoder.qualifier
        let value = decoder.value
        if !isMissing, !decoder.isWritten(\.asReported) { decoder.reportMissing(\.asReported) }
        let observation = Observation(
            id: decoder.id, metric: decoder.metric, about: decoder.about, asReported: decoder.asReported,
            value: value, qualifier: qualifier,
            bounds: bounds(&decoder, value: value, qualifier: qualifier, isMissing: isMissing), unit: decoder.unit,
            equivalents: decoder.equivalents, period: decoder.period, periodBasis: decoder.periodBasis,
            partOf: decoder.partOf, contradicts: decoder.contradicts, source: decoder.source,
            paragraph: decoder.locator ?? 0, attributedTo: decoder.attributedTo, rank: decoder.rank,
            rankReason: decoder.rankReason, status: decoder.status, suspected: decoder.suspected,
            missing: decoder.missing, base: decoder.base, supersededBy: decoder.supersededBy,
            accepts: decoder.accepts, acceptsReason: decoder.acceptsReason, comment: decoder.comment)
        if observation.rank != .normal, observation.rankReason == nil {
            decoder.report(rankWithoutReason(observation, at: decoder.range(of: \.rank)))
        }
        if observation.status == .suspectedMisprint, !decoder.isWritten(\.suspected) {
            decoder.report(misprintWithoutReading(at: decoder.range(of: \.status)))
        }
        return observation
    }

    /// The bounds from value and qualifier, or for `between` from `lower` and `upper`; tells what does not fit.
    private static func bounds(
        _ decoder: inout RecordDecoder<ObservationFields>, value: Decimal?, qualifier: Qualifier?, isMissing: Bool
    ) -> Bounds {
        let lower = decoder.lower
        let upper = decoder.upper
        if isMissing {
            for number in [\ObservationFields.value, \.lower, \.upper] where decoder.isWritten(number) {
                decoder.report(valueOfMissing(number, decoder))
            }
            if decoder.isWritten(\.qualifier) { decoder.report(valueOfMissing(\.qualifier, decoder)) }
            return Bounds(lower: nil, upper: nil)
        }
        if !decoder.isWritten(\.qualifier) { decoder.reportMissing(\.qualifier) }
        if qualifier == .between {
            for bound in [\ObservationFields.lower, \.upper] where !decoder.isWritten(bound) {
                decoder.reportMissing(bound)
            }
            if let lower, let upper, lower > upper {
                decoder.report(boundsReversed(at: decoder.range(of: \.lower)))
            }
            return Bounds(lower: lower, upper: upper)
        }
        for bound in [\ObservationFields.lower, \.upper] where decoder.isWritten(bound) {
            decoder.report(boundWithoutBetween(bound, decoder))
        }
        if !decoder.isWritten(\.value) { decoder.reportMissing(\.value) }
        guard let value, let qualifier else { return Bounds(lower: nil, upper: nil) }
        return Bounds(value: value, qualifier: qualifier)
    }
}

extension Equivalent {
    static func decode(_ decoder: inout RecordDecoder<EquivalentFields>) -> Equivalent? {
        let (asReported, unit) = (decoder.asReported, decoder.unit)
        return decoder.value.map { Equivalent(asReported: asReported, value: $0, unit: unit) }
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

    private static func valueOfMissing<Value>(
        _ field: KeyPath<ObservationFields, Field<Value>>, _ decoder: RecordDecoder<ObservationFields>
    ) -> Diagnostic {
        let name = ObservationFields.shape.fields[keyPath: field].name
        return Diagnostic(
            .invalidValue, at: decoder.range(of: field), "The figure is missing, and yet it has “\(name)”.",
            explanation: "A missing figure has a reason and no number.", fixes: ["Remove “\(name)” or “missing”."])
    }

    private static func boundsReversed(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .invalidValue, at: range, "“lower” is above “upper”.",
            explanation: "“between” has its lower bound first.", fixes: ["Exchange the two."])
    }

    private static func boundWithoutBetween(
        _ field: KeyPath<ObservationFields, Field<Decimal?>>, _ decoder: RecordDecoder<ObservationFields>
    ) -> Diagnostic {
        let name = ObservationFields.shape.fields[keyPath: field].name
        return Diagnostic(
            .invalidValue, at: decoder.range(of: field), "“\(name)” is given, but the qualifier is not “between”.",
            explanation: "The other qualifiers take one “value”, and the bounds follow from it.",
            fixes: ["Remove “\(name)”, or write “qualifier: between”."])
    }
}
