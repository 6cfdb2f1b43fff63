import Charts
import Evidence

/// What may be drawn of a metric's figures: bars of equal periods, bars of rates per month, or nothing, and why.
struct MetricDrawing {
    let scale: CommonScale
    let rows: [ChartRow]
    /// In words: "suspects", "yuan a month".
    let unit: String
    let figures: [ComparableFigure]
    /// What has no figure, with the reason; in the drawing it comes last.
    let absent: [(name: String, reason: String)]

    /// - Parameters:
    ///   - figures: of one metric, in the order of their dates.
    ///   - name: what a figure is about.
    ///   - isMonthly: whether rates per month are asked for even where the periods are equal.
    ///   - isByValue: whether the greatest comes first; only where every two figures are ordered.
    ///   - absent: rows without a figure, which come last.
    init(
        _ figures: [ComparableFigure], style: NumberStyle, isMonthly: Bool = false, isByValue: Bool = false,
        absent: [(name: String, reason: String)] = [], name: (Observation) -> String
    ) {
        let numbered = figures.filter { $0.quantity != nil }
        let scale = CommonScale(figures, isMonthly: isMonthly)
        self.scale = scale
        let code = figures.first?.unit ?? ""
        let word = style.unit(code) ?? UnitWords.of(code)
        let ordered =
            isByValue && Ranking(numbered, on: scale).isFounded ? Self.descending(figures, on: scale) : figures
        self.figures = ordered
        self.absent = absent
        if case .perMonth = scale { unit = style.monthly(unit: word) } else { unit = word }
        rows =
            ordered.map { Self.row($0, scale, style, name($0.observation)) }
            + absent.map { ChartRow(name: $0.name, words: "", mark: .missing($0.reason)) }
    }

    private static func row(_ figure: ComparableFigure, _ scale: CommonScale, _ style: NumberStyle, _ name: String)
        -> ChartRow
    {
        let observation = figure.observation
        let detail = style.period(observation.period)
        guard case .perMonth = scale, observation.missing == nil else {
            return ChartRow(
                name: name, detail: detail, words: FigureWords.words(of: observation),
                mark: ChartMark(figure, style: style))
        }
        switch figure.monthlyRate {
        case .value(let rate):
            let mark = ChartMark(rate, style: style)
            return ChartRow(name: name, detail: detail, words: style.monthly(rate), mark: mark)
        case .nothing(let reason):
            return ChartRow(name: name, detail: detail, words: "", mark: .missing(style.noRate(reason)))
        }
    }

    /// Why there is no drawing; nothing where there is one.
    var reason: String? {
        guard case .none(let reason) = scale else { return nil }
        return reason
    }

    /// Whether the bars stand for rates.
    var isMonthly: Bool {
        guard case .perMonth = scale else { return false }
        return true
    }

    static func monthlyNote(_ shape: MarkShape) -> String {
        "The \(shape == .bar ? "bars" : "dots") show each figure divided by the months of its period; the table has the "
            + "rates beside the numbers as reported, and the CSV the numbers as reported."
    }

    /// The rate of a figure in words, or why there is none; nothing where the drawing is not of rates.
    func rate(of figure: ComparableFigure) -> String? {
        guard isMonthly else { return nil }
        return switch figure.monthlyRate {
        case .value(let rate): "\(rate.words) a month"
        case .nothing(let reason): reason
        }
    }

    // MARK: Rules

    private static func descending(_ figures: [ComparableFigure], on scale: CommonScale) -> [ComparableFigure] {
        let numbered = figures.filter { $0.quantity != nil }
        let missing = figures.filter { $0.quantity == nil }
        return Ranking(numbered, on: scale).descending + missing
    }
}
