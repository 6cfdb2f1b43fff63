import Charts
import Evidence

/// What may be drawn of a metric's figures: bars of equal periods, bars of rates per month, or nothing, and why.
struct MetricDrawing {
    /// How the figures are put on the axis.
    enum Scale {
        case asReported
        case perMonth
        /// No drawing; the reason in words.
        case none(String)
    }

    let scale: Scale
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
        let rates = numbered.filter { $0.monthlyRate.value != nil }
        let code = figures.first?.unit ?? ""
        let word = style.unit(code) ?? UnitWords.of(code)
        let scale: Scale
        if numbered.isEmpty {
            scale = .none("None of these figures has a number.")
        } else if Self.areOfOneLength(numbered), !isMonthly || rates.isEmpty {
            scale = .asReported
        } else if rates.count > 1 || (isMonthly && rates.count == numbered.count) {
            scale = .perMonth
        } else {
            scale = .none(Self.noBars(rates.count))
        }
        self.scale = scale
        let ordered = isByValue && Self.areOrdered(numbered) ? Self.descending(figures) : figures
        self.figures = ordered
        self.absent = absent
        if case .perMonth = scale { unit = style.monthly(unit: word) } else { unit = word }
        rows =
            ordered.map { Self.row($0, scale, style, name($0.observation)) }
            + absent.map { ChartRow(name: $0.name, words: "", mark: .missing($0.reason)) }
    }

    private static func row(_ figure: ComparableFigure, _ scale: Scale, _ style: NumberStyle, _ name: String)
        -> ChartRow
    {
        let observation = figure.observation
        let detail = style.period(observation.period)
        guard case .perMonth = scale, observation.missing == nil else {
            return ChartRow(
                name: name, detail: detail, words: FigureWords.words(of: observation),
                mark: ChartMark(observation, style: style))
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

    /// Whether all cover periods of one length, and in one way, so that their bars may stand side by side.
    private static func areOfOneLength(_ figures: [ComparableFigure]) -> Bool {
        guard let first = figures.first, figures.count > 1 else { return true }
        return figures.dropFirst().allSatisfy { Comparison(first, $0).isOfOneLength }
    }

    /// Whether every two of them are ordered, so that a ranking says nothing that the evidence does not.
    private static func areOrdered(_ figures: [ComparableFigure]) -> Bool {
        Comparison.pairs(of: figures).allSatisfy { $0.reasonForNoRanking == nil }
    }

    private static func descending(_ figures: [ComparableFigure]) -> [ComparableFigure] {
        let numbered = figures.filter { $0.quantity != nil }
        let missing = figures.filter { $0.quantity == nil }
        return numbered.sorted { Comparison($0, $1).order.value == .greater } + missing
    }

    private static func noBars(_ rates: Int) -> String {
        let start = "The periods differ in length or are not certain, so that bars side by side would mislead"
        return rates == 0
            ? "\(start), and for none of these figures can a rate per month be given."
            : "\(start), and a rate per month can be given for one of these figures only."
    }
}
