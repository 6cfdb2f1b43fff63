import Charts
import Checking
import Evidence
import Planning

/// Wholes with the parts that are reported of them, and a single figure's bounds.
extension PageBuilder {
    /// The wholes among some figures that have parts.
    func wholes(among observations: [Observation]) -> [DrawingModel] {
        observations.filter { $0.partOf == nil && $0.rank != .deprecated }.compactMap { partDrawing(of: $0) }
    }

    /// The whole that a figure is or belongs to.
    func whole(around observation: Observation) -> DrawingModel? {
        var whole = observation
        while let next = whole.partOf.flatMap({ report.observations[$0] }) { whole = next }
        return partDrawing(of: whole)
    }

    /// Each part is drawn by itself inside the whole: no report says that the parts do not overlap.
    ///
    /// - Parameters:
    ///   - caption: what the drawing is called; where it is empty, the whole's words.
    ///   - id: unique on the page; made of the whole's own where there is none.
    func partDrawing(of whole: Observation, caption: String = "", id: String? = nil) -> DrawingModel? {
        let parts = (index.parts[whole.id] ?? []).filter { $0.rank != .deprecated }
        guard !parts.isEmpty, whole.missing == nil, let metric = report.metrics[whole.metric] else { return nil }
        let isInText = id != nil
        let id = id ?? "parts-\(whole.id)"
        let words = Capital.first(FigureWords.words(of: whole), language: foreignLanguage(of: whole))
        let caption = caption.isEmpty ? "\(words), and parts of it" : caption
        let trees = parts.map { part(whole, parts: [part($0, parts: inner($0))]) }
        let plots = trees.enumerated().map { number, tree in
            plot("\(id)-\(number + 1)", isBroad: !isInText) {
                PartChart(title: caption, whole: tree, style: numberStyle).svg(width: $0, id: $1)
            }
        }
        let shown = [whole] + parts
        return drawingModel(
            id, caption: caption, unit: UnitWords.of(whole.unit ?? metric.unit), plots: plots,
            rows: shown.map { row($0) }, of: shown, marks: shown.map { ChartMark($0, style: numberStyle) },
            remarks: parts.count > 1 ? [Self.overlapNote] : [], about: link(to: whole))
    }

    private static let overlapNote =
        "The report does not say whether the parts overlap, so each is drawn by itself."

    private func inner(_ observation: Observation) -> [Part] {
        let parts = (index.parts[observation.id] ?? []).filter { $0.rank != .deprecated }
        return parts.count == 1 ? parts.map { part($0, parts: inner($0)) } : []
    }

    private func part(_ observation: Observation, parts: [Part]) -> Part {
        Part(
            name: report.metrics[observation.metric]?.label ?? observation.metric,
            detail: numberStyle.period(observation.period), words: FigureWords.words(of: observation),
            mark: ChartMark(observation, style: numberStyle), parts: parts)
    }

    /// What is known of one number, on an axis from zero; a change as an arrow with its words.
    func boundsPlot(of observation: Observation) -> PlotModel? {
        guard observation.missing == nil, let figure = report.comparable(observation) else { return nil }
        let mark = ChartMark(figure, style: numberStyle)
        let words = FigureWords.words(of: observation)
        let unit = UnitWords.of(figure.unit)
        if observation.periodBasis == .change, unit == "percent" {
            let chip = ChangeChip(
                change: mark, isDirected: figure.change != nil, words: words, style: numberStyle)
            return plot("bounds", isBroad: false) { chip.svg(width: $0, id: $1) }
        }
        let row = ChartRow(name: "", words: words, mark: mark)
        let chart = DotChart(title: "What is known of the number", unit: unit, rows: [row], style: numberStyle)
        return plot("bounds", isBroad: false) { chart.svg(width: $0, id: $1) }
    }
}
