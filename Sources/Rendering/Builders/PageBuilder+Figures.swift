import Checking
import Evidence
import Planning
import Reading

/// Figures, sources and what is said about them.
extension PageBuilder {
    func figures(_ observations: [Observation]) -> [FigureModel] { observations.map(figure) }

    func figure(_ observation: Observation) -> FigureModel {
        let metric = report.metrics[observation.metric]
        let source = report.sources[observation.source]
        let unit = observation.unit ?? metric?.unit ?? ""
        return FigureModel(
            id: observation.id, href: address(.figure(observation.id)),
            words: FigureWords.words(of: observation), lang: foreignLanguage(of: observation),
            missing: observation.missing != nil,
            meaning: FigureWords.meaning(of: observation, unit: unit),
            value: observation.value.map(PlainNumber.digits), unit: unit,
            metric: link(metric?.label ?? observation.metric, .metric(observation.metric)), about: about(observation),
            period: FigureWords.period(observation.period), edtf: observation.period?.text,
            // Without a period there is nothing that the basis could be said of.
            basis: observation.period == nil ? nil : observation.periodBasis?.words,
            source: source.map { link(to: $0, suffix: "#p\(observation.paragraph)") } ?? link("", .sources),
            publisher: source?.publisher ?? "",
            publisherLang: source.flatMap { foreignLanguage(of: $0.publisher, in: $0) },
            sourceDate: source.map(FigureWords.date) ?? "",
            paragraph: observation.paragraph, attributedTo: observation.attributedTo,
            equivalents: observation.equivalents.map {
                EquivalentModel(
                    words: $0.asReported, lang: foreignLanguage(of: observation), value: PlainNumber.digits($0.value),
                    unit: $0.unit)
            },
            flags: flags(of: observation),
            partOf: observation.partOf.flatMap { report.observations[$0] }.map {
                link(to: $0)
            },
            comment: observation.comment)
    }

    /// The language of a figure's words, where it is not the page's; "no figure" is said in the page's own.
    func foreignLanguage(of observation: Observation) -> String? {
        observation.asReported.isEmpty ? nil : report.sources[observation.source].flatMap(foreignLanguage)
    }

    /// A figure by its words, in the language of its source.
    func link(to observation: Observation) -> LinkModel {
        LinkModel(
            title: FigureWords.words(of: observation), href: address(.figure(observation.id)),
            lang: foreignLanguage(of: observation))
    }

    /// A source by its title, in the document's own language.
    func link(to source: Source, suffix: String = "") -> LinkModel {
        LinkModel(
            title: source.title, href: address(.source(source.id), suffix: suffix), lang: foreignLanguage(of: source))
    }

    private func about(_ observation: Observation) -> AboutModel {
        if let campaign = report.campaigns[observation.about] {
            return AboutModel(kind: "Campaign", title: campaign.name, href: address(.campaign(campaign.id)))
        }
        if let event = report.events[observation.about] {
            return AboutModel(kind: "Event", title: event.title, href: address(.timeline, suffix: "#event-\(event.id)"))
        }
        let place = Place(code: observation.about)
        return AboutModel(kind: "Place", title: place?.name ?? observation.about, href: nil)
    }

    private func flags(of observation: Observation) -> [FlagModel] {
        var flags: [FlagModel] = []
        let opposed = index.contradictions[observation.id] ?? []
        if !opposed.isEmpty {
            flags.append(
                FlagModel(
                    label: "Contradicted", text: opposition(observation, opposed), links: opposed.map { link(to: $0) }))
        }
        if let missing = observation.missing, !observation.asReported.isEmpty {
            flags.append(
                FlagModel(
                    label: "No number", text: "The report has words, but the number is \(missing.words).", links: []))
        }
        switch observation.status {
        case .asReported: break
        case .disputed:
            if opposed.isEmpty { flags.append(FlagModel(label: "Disputed", text: "Its truth is in doubt.", links: [])) }
        case .suspectedMisprint:
            let reading = observation.suspected.map { " Perhaps “\($0.reading)” was meant." } ?? ""
            flags.append(
                FlagModel(label: "Suspected misprint", text: "Shown as printed.\(reading)", links: []))
        case .provisional: flags.append(FlagModel(label: "Provisional", text: "May still change.", links: []))
        case .estimated: flags.append(FlagModel(label: "Estimated", text: "An estimate of the source.", links: []))
        case .superseded: flags.append(FlagModel(label: "Superseded", text: "A later figure replaces it.", links: []))
        }
        switch observation.rank {
        case .normal: break
        case .preferred: flags.append(FlagModel(label: "Preferred", text: observation.rankReason ?? "", links: []))
        case .deprecated:
            let successor = observation.supersededBy.flatMap { report.observations[$0] }
            flags.append(
                FlagModel(
                    label: successor == nil ? "Not preferred" : "Corrected", text: observation.rankReason ?? "",
                    links: successor.map { [link(to: $0)] } ?? []))
        }
        if let reason = observation.acceptsReason, !observation.accepts.isEmpty {
            flags.append(FlagModel(label: "Checked by the editors", text: reason, links: []))
        }
        return flags
    }

    /// Which of two figures is right, and whether both are in some reading, is not the site's to say.
    private func opposition(_ observation: Observation, _ opposed: [Observation]) -> String {
        let isOwn = opposed.map { $0.source == observation.source }
        if !isOwn.contains(false) { return "The same report also gives" }
        return isOwn.contains(true) ? "Reports also give" : "Another report gives"
    }

    func source(_ source: Source) -> SourceModel {
        SourceModel(
            id: source.id, href: address(.source(source.id)), title: source.title, lang: foreignLanguage(of: source),
            publisher: source.publisher, producer: source.producer,
            publisherLang: foreignLanguage(of: source.publisher, in: source),
            producerLang: source.producer.flatMap { foreignLanguage(of: $0, in: source) },
            date: source.date.map(EDTFWords.of) ?? "no date", edtf: source.date?.text,
            datedBy: source.datedBy, tier: source.tier.words, language: FigureWords.language(source.language),
            url: source.url, document: source.document, sha256: source.sha256,
            figureCount: index.bySource[source.id]?.count ?? 0)
    }

    /// Figures by metric, in the order of metrics.yaml.
    func groupsByMetric(_ observations: [Observation]) -> [FigureGroupModel] {
        let byMetric = Dictionary(grouping: observations, by: \.metric)
        return report.metrics.list.compactMap { metric in
            byMetric[metric.id].map {
                FigureGroupModel(
                    title: metric.label, anchor: "metric-\(metric.id)", href: address(.metric(metric.id)),
                    figures: figures(inPeriodOrder($0)))
            }
        }
    }

    /// By the first day of their periods; those without one last.
    func inPeriodOrder(_ observations: [Observation]) -> [Observation] {
        Chronology.sorted(observations, by: \.period)
    }
}
