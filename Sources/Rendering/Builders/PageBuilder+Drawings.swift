import Charts
import Checking
import Evidence
import Markup
import Planning
import Reading
import Templates

/// Charts with what belongs to them: the numbers, the sources, the notes, the data.
extension PageBuilder {
    /// How wide a drawing is where there is room, and on a phone, in pixels.
    private static let widths = (wide: 560.0, narrow: 288.0)

    var numberStyle: NumberStyle {
        NumberStyle(languageTag: page.content.page?.file.frontMatter.value.lang ?? report.settings.language)
    }

    /// A drawing inside an article: `![…](chart:ID)` and the like.
    ///
    /// - Parameter id: unique on the page.
    func html(_ drawing: Drawing, caption: Link, id: String) -> String {
        let words = caption.content.plainText
        switch drawing {
        case .chart(let metric):
            guard let metric = report.metrics[metric] else { return "" }
            let model = chart(of: metric, caption: words, id: id)
            return templates.render(model, with: "partials/chart") ?? ""
        case .table(let metric):
            guard let metric = report.metrics[metric] else { return "" }
            let model = chart(of: metric, caption: words, id: id, isDrawn: false)
            return templates.render(model, with: "partials/table") ?? ""
        case .timeline(let within):
            let model = timelineDrawing(caption: words, id: id, within: within, isListed: true)
            return templates.render(model, with: "partials/timeline-drawing") ?? ""
        case .unreadable:
            return ""
        }
    }

    /// The totals of a metric, or where there are none its single cases, as a chart.
    func chart(of metric: Metric, caption: String, id: String, isDrawn: Bool = true) -> DrawingModel {
        let sound = (index.byMetric[metric.id] ?? []).filter { $0.rank != .deprecated }
        let totals = sound.filter(isTotal)
        let shown = inPeriodOrder(totals.contains { $0.missing == nil } || sound.isEmpty ? totals : sound)
        return drawing(
            of: isDrawn ? shown : inPeriodOrder(sound), metric: metric,
            caption: caption.isEmpty ? metric.label : caption,
            id: id, isDrawn: isDrawn)
    }

    /// - Parameters:
    ///   - observations: of one metric, in the order of their dates.
    ///   - isMonthly: whether rates per month are asked for.
    ///   - isByValue: whether the greatest comes first, where the evidence orders them.
    func drawing(
        of observations: [Observation], metric: Metric, caption: String, id: String, isDrawn: Bool = true,
        isMonthly: Bool = false, isByValue: Bool = false, isDots: Bool = false
    ) -> DrawingModel {
        let figures = observations.compactMap { report.comparable($0) }
        let drawing = MetricDrawing(
            figures, style: numberStyle, isMonthly: isMonthly, isByValue: isByValue, name: subject)
        var reason: String?
        if case .none(let why) = drawing.scale { reason = why }
        let isShown = isDrawn && reason == nil
        func svg(_ width: Double, _ kind: String) -> String? {
            guard isShown else { return nil }
            let (title, rows, style) = (caption, drawing.rows, numberStyle)
            return isDots
                ? DotChart(title: title, unit: drawing.unit, rows: rows, style: style).svg(
                    width: width, id: "\(id)-\(kind)")
                : BarChart(title: title, unit: drawing.unit, rows: rows, style: style).svg(
                    width: width, id: "\(id)-\(kind)")
        }
        let key = isShown ? ReadingKey.sentences(for: drawing.rows.map(\.mark)) : []
        let notes = notes(on: drawing)
        return DrawingModel(
            id: id, caption: caption, unit: drawing.unit, wide: svg(Self.widths.wide, "wide"),
            narrow: svg(Self.widths.narrow, "narrow"), hasDrawing: isShown, reason: isDrawn ? reason : nil,
            figures: self.figures(drawing.figures.map(\.observation)), sources: sources(of: observations), notes: notes,
            hasNotes: !notes.isEmpty, key: key, hasKey: !key.isEmpty, about: link(metric.label, .metric(metric.id)),
            data: link("CSV", PlannedFile.figures(metric: metric.id).route), permalink: "#\(id)",
            citation: citation(of: caption, observations, id: id))
    }

    /// Whether a figure is about a campaign or a country, and not about a single event.
    func isTotal(_ observation: Observation) -> Bool { report.events[observation.about] == nil }

    func sources(of observations: [Observation]) -> [LinkModel] {
        var seen: Set<String> = []
        return observations.compactMap { report.sources[$0.source] }.filter { seen.insert($0.id).inserted }.map {
            link("\($0.publisher), \(FigureWords.date(of: $0))", .source($0.id))
        }
    }

    private func notes(on drawing: MetricDrawing) -> [String] {
        var notes: [String] = []
        if case .perMonth = drawing.scale {
            notes.append(
                "The periods are of different length, so each figure is divided by the months of its period. The numbers as reported stand in the table."
            )
        }
        for figure in drawing.figures where figure.isInDoubt {
            let words = FigureWords.quotation(of: figure.observation)
            let doubt =
                index.contradictions[figure.observation.id] != nil ? "contradicted by another figure" : "in doubt"
            notes.append("\(words) is \(doubt); see its page.")
        }
        return notes
    }

    /// “Arrests by campaign”, The report. Figures from: China Daily, 15 November 2019. Address.
    private func citation(of caption: String, _ observations: [Observation], id: String) -> String {
        let names = sources(of: observations).map(\.title)
        let from = names.isEmpty ? "" : " Figures from: \(names.joined(separator: "; "))."
        return "“\(caption)”, \(report.title).\(from) \(plan.publicAddress(of: page.route))#\(id)"
    }
}
