import Checking
import Evidence
import Planning
import Reading

/// What a page holds in the terms of schema.org.
extension PageBuilder {
    func linkedData(_ title: String, _ description: String) -> LinkedValue? {
        switch page.content {
        case .home:
            .thing(
                "WebSite",
                [
                    "name": .text(report.title), "description": .text(description), "url": url(of: .home),
                    "inLanguage": .text(language),
                ])
        case .article(let page), .comparison(let page): article(page, description)
        case .figureList: dataset()
        case .figure(let observation): self.observation(observation, title)
        default: nil
        }
    }

    private func article(_ page: CheckedPage, _ description: String) -> LinkedValue {
        let matter = page.file.frontMatter.value
        return .thing(
            "Article",
            [
                "headline": .text(page.file.title), "description": .text(description), "url": url(of: self.page.route),
                "datePublished": (page.file.date?.rfc3339).map(LinkedValue.text),
                "dateModified": (matter.updated?.rfc3339).map(LinkedValue.text), "inLanguage": .text(language),
                "author": list(matter.authors.map { .thing("Person", ["name": .text($0)]) }),
                "keywords": list(matter.tags.map(LinkedValue.text)),
                "isPartOf": .thing("WebSite", ["name": .text(report.title), "url": url(of: .home)]),
            ])
    }

    /// All figures, as they are offered in data/.
    private func dataset() -> LinkedValue? {
        guard !report.observations.list.isEmpty else { return nil }
        let files = plan.files.filter { file in
            if case .figures = file { return false }
            return file.isData && file.path.hasSuffix(".csv")
        }
        return .thing(
            "Dataset",
            [
                "name": .text("\(report.title): figures"),
                "description": .text(report.settings.description ?? Ledes.figures(report.observations.list.count)),
                "url": url(of: .figures), "inLanguage": .text(language),
                "creator": .thing("Organization", ["name": .text(report.title), "url": url(of: .home)]),
                "variableMeasured": list(report.metrics.list.map { variable($0) }),
                "distribution": list(
                    files.map { file in
                        .thing(
                            "DataDownload",
                            [
                                "name": .text(String(file.path.dropFirst("data/".count))),
                                "contentUrl": .text(absolute(file.route)), "encodingFormat": .text("text/csv"),
                            ])
                    }),
            ])
    }

    /// A figure: a value only where the words are exact, else the bounds that they give; `about` gives none.
    private func observation(_ observation: Observation, _ title: String) -> LinkedValue? {
        guard let metric = report.metrics[observation.metric], let source = report.sources[observation.source] else {
            return nil
        }
        let isExact = observation.qualifier == .exact
        func bound(_ bound: LinkedValue?) -> LinkedValue? { isExact ? nil : bound }
        return .thing(
            "Observation",
            [
                "name": .text(title), "description": .text(FigureWords.quotation(of: observation)),
                "url": url(of: page.route), "variableMeasured": variable(metric),
                "observationAbout": .thing("Thing", ["name": .text(subject(of: observation))]),
                "observationPeriod": (observation.period?.text).map(LinkedValue.text),
                "value": isExact ? observation.value.map { .number(PlainNumber.digits($0)) } : nil,
                "minValue": bound(observation.bounds.lower.map { .number(PlainNumber.digits($0)) }),
                "maxValue": bound(observation.bounds.upper.map { .number(PlainNumber.digits($0)) }),
                "unitText": .text(observation.unit ?? metric.unit),
                "subjectOf": .thing(
                    "CreativeWork",
                    [
                        "name": .text(source.title), "url": .text(source.url ?? absolute(.source(source.id))),
                        "inLanguage": .text(source.language),
                        "publisher": .thing("Organization", ["name": .text(source.publisher)]),
                    ]),
            ])
    }

    private func variable(_ metric: Metric) -> LinkedValue {
        .thing(
            "StatisticalVariable",
            [
                "name": .text(metric.label), "description": .text(metric.definition),
                "url": .text(absolute(.metric(metric.id))),
            ])
    }

    private func list(_ values: [LinkedValue]) -> LinkedValue? { values.isEmpty ? nil : .list(values) }

    /// Nothing without a base_url: the page's own address is known to whoever has it.
    private func url(of route: Route) -> LinkedValue? { plan.absoluteAddress(of: route).map(LinkedValue.text) }

    private func absolute(_ route: Route) -> String { plan.absoluteAddress(of: route) ?? address(route) }
}
