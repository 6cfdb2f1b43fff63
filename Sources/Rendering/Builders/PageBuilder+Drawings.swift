import Charts
import Checking
import Evidence
import Markup
import Planning
import Reading
import Templates

/// Charts with what belongs to them: the numbers, the sources, the notes, the data.
extension PageBuilder {
    /// How wide a drawing is across a page, in a column of text, and on a phone, in pixels.
    static let widths = (broad: 880.0, wide: 590.0, narrow: 280.0)

    var numberStyle: NumberStyle {
        NumberStyle(languageTag: language)
    }

    /// A drawing inside an article: `![…](chart:ID)` and the like.
    ///
    /// - Parameter id: unique on the page.
    func html(_ drawing: Drawing, caption: Link, id: String) throws(TemplateRecursion) -> String {
        let words = caption.words
        switch drawing {
        case .chart(let name):
            let model =
                report.metrics[name].map { chart(of: $0, caption: words, id: id, isInText: true) }
                ?? report.observations[name].flatMap { partDrawing(of: $0, caption: words, id: id) }
            return try model.map { model throws(TemplateRecursion) in try text(model, with: "partials/chart") } ?? ""
        case .table(let metric):
            guard let metric = report.metrics[metric] else { return "" }
            return try text(table(of: metric, caption: words, id: id), with: "partials/table")
        case .timeline(let within):
            let model = timelineDrawing(caption: words, id: id, within: within, isListed: true)
            return try text(model, with: "partials/timeline-drawing")
        case .unreadable:
            return ""
        }
    }

    private func text(_ model: some TemplateModel, with template: String) throws(TemplateRecursion) -> String {
        String(decoding: try templates.render(model, with: template) ?? [], as: UTF8.self)
    }

    /// The totals of a metric, or where there are none its single cases, as a chart.
    func chart(of metric: Metric, caption: String, id: String, isInText: Bool = false) -> DrawingModel {
        let sound = (index.byMetric[metric.id] ?? []).filter { $0.rank != .deprecated }
        let totals = sound.filter(isTotal)
        let shown = totals.contains { $0.missing == nil } ? totals : sound
        let drawing = MetricDrawing(
            inPeriodOrder(shown).compactMap(report.comparable), style: numberStyle, name: subject)
        return model(
            drawing, metric: metric, caption: caption.isEmpty ? metric.label : caption, id: id, isInText: isInText)
    }

    private func table(of metric: Metric, caption: String, id: String) -> DrawingModel {
        let sound = inPeriodOrder((index.byMetric[metric.id] ?? []).filter { $0.rank != .deprecated })
        return drawingModel(
            id, caption: caption.isEmpty ? metric.label : caption, unit: UnitWords.of(metric.unit),
            rows: sound.map { row($0) }, of: sound, about: link(metric.label, .metric(metric.id)))
    }

    func model(
        _ drawing: MetricDrawing, metric: Metric, caption: String, id: String, isDots: Bool = false,
        isInText: Bool = false
    ) -> DrawingModel {
        let shape: MarkShape = isDots ? .dot : .bar
        return drawingModel(
            id, caption: caption, unit: drawing.unit,
            plots: drawing.reason == nil ? plots(drawing, caption: caption, id: id, as: shape, isBroad: !isInText) : [],
            reason: drawing.reason, rows: rows(of: drawing, metric: metric),
            of: drawing.figures.map(\.observation), marks: drawing.rows.map(\.mark), shape: shape,
            remarks: drawing.isMonthly ? [MetricDrawing.monthlyNote(shape)] : [],
            about: link(metric.label, .metric(metric.id)))
    }

    /// What is drawn of a metric, as rows of a table.
    func rows(of drawing: MetricDrawing, metric: Metric) -> [DrawingRowModel] {
        let measure = link(metric.label, .metric(metric.id))
        return drawing.figures.map { row($0.observation, rate: drawing.rate(of: $0)) }
            + drawing.absent.map {
                DrawingRowModel(measure: measure, figure: nil, name: $0.name, absence: $0.reason, rate: nil)
            }
    }

    /// A figure as a row of a table.
    func row(_ observation: Observation, rate: String? = nil) -> DrawingRowModel {
        let figure = figure(observation)
        return DrawingRowModel(measure: figure.metric, figure: figure, name: "", absence: nil, rate: rate)
    }

    /// A drawing of some figures, or their table where there are no plots, with what stands under it.
    ///
    /// - Parameters:
    ///   - marks: what is drawn, to say how it is read.
    ///   - remarks: notes that come before those on doubtful figures.
    func drawingModel(
        _ id: String, caption: String, unit: String, plots: [PlotModel] = [], reason: String? = nil,
        rows: [DrawingRowModel], of observations: [Observation], marks: [ChartMark] = [], shape: MarkShape = .bar,
        remarks: [String] = [], about: LinkModel
    ) -> DrawingModel {
        let notes = remarks + doubts(observations)
        let key = plots.isEmpty ? ReadingKey.ofTable : ReadingKey.sentences(for: marks, as: shape)
        return DrawingModel(
            id: id, caption: caption, unit: unit, plots: plots, hasDrawing: !plots.isEmpty, reason: reason,
            rows: rows, hasMeasures: Set(rows.map(\.measure.href)).count > 1,
            hasRates: rows.contains { $0.rate != nil }, sources: sources(of: observations), notes: notes,
            hasNotes: !notes.isEmpty, key: key, hasKey: !key.isEmpty, about: about,
            data: data(of: metrics(of: observations)),
            permalink: "#\(id)", citation: citation(of: caption, observations, id: id))
    }

    /// One drawing, or several below each other where one would be too large.
    private func plots(
        _ drawing: MetricDrawing, caption: String, id: String, as shape: MarkShape, isBroad: Bool
    ) -> [PlotModel] {
        let portions = ChartPortion.rows(drawing.rows)
        return portions.enumerated().map { number, rows in
            plot(
                drawing, rows, caption: caption, id: portions.count == 1 ? id : "\(id)-\(number + 1)", as: shape,
                isBroad: isBroad)
        }
    }

    private func plot(
        _ drawing: MetricDrawing, _ rows: [ChartRow], caption: String, id: String, as shape: MarkShape,
        isBroad: Bool
    ) -> PlotModel {
        let (unit, all, style) = (drawing.unit, drawing.rows, numberStyle)
        return plot(id, isBroad: isBroad) { width, id in
            shape == .dot
                ? DotChart(title: caption, unit: unit, rows: rows, sharing: all, style: style)
                    .svg(width: width, id: id)
                : BarChart(title: caption, unit: unit, rows: rows, sharing: all, style: style)
                    .svg(width: width, id: id)
        }
    }

    /// One drawing at each width.
    ///
    /// - Parameter isBroad: whether it may stand across the whole page.
    func plot(_ id: String, isBroad: Bool = true, _ svg: (Double, String) -> String) -> PlotModel {
        PlotModel(
            broad: isBroad ? svg(Self.widths.broad, "\(id)-broad") : nil, wide: svg(Self.widths.wide, "\(id)-wide"),
            narrow: svg(Self.widths.narrow, "\(id)-narrow"))
    }

    // MARK: What stands under a drawing

    /// The files with the figures of a drawing or table, each named after its metric where there are several.
    func data(of metrics: [Metric]) -> [LinkModel] {
        guard metrics.count > 1 else { return metrics.map(data) }
        return metrics.map { link($0.label, PlannedFile.figures(metric: $0.id).route) }
    }

    /// The metrics of some figures, each once.
    private func metrics(of observations: [Observation]) -> [Metric] {
        observations.compactMap { report.metrics[$0.metric] }.once(by: \.id)
    }

    func data(of metric: Metric) -> LinkModel { link("CSV", PlannedFile.figures(metric: metric.id).route) }

    /// Whether a figure is about a campaign or a country, and not about a single event.
    func isTotal(_ observation: Observation) -> Bool { report.events[observation.about] == nil }

    func sources(of observations: [Observation]) -> [LinkModel] {
        observations.compactMap { report.sources[$0.source] }.once(by: \.id).map {
            link("\($0.publisher), \(FigureWords.date(of: $0))", .source($0.id))
        }
    }

    /// A sentence for each figure that must not be taken for certain.
    func doubts(_ observations: [Observation]) -> [String] {
        observations.compactMap { observation in
            guard report.comparable(observation)?.isInDoubt == true else { return nil }
            let isContradicted = index.contradictions[observation.id] != nil
            return "\(FigureWords.quotation(of: observation)) is "
                + "\(isContradicted ? "contradicted by another figure" : "in doubt"); see its page."
        }
    }

    /// “Arrests by campaign”, The report. Figures from: China Daily, 15 November 2019. Address.
    func citation(of caption: String, _ observations: [Observation], id: String) -> String {
        let names = sources(of: observations).map(\.title)
        let from = names.isEmpty ? "" : " Figures from: \(names.joined(separator: "; "))."
        return "“\(caption)”, \(report.title).\(from) \(plan.publicAddress(of: page.route))#\(id)"
    }
}
