import Checking
import Evidence
import Planning

/// Two figures side by side, as the rules of comparison grade them.
extension PageBuilder {
    func pairs(among observations: [Observation]) -> [PairModel] { comparisons(among: observations).map(pair) }

    /// How far some figures compare, by the weakest of their pairs; nothing without pairs, rivals aside.
    func weakestGrade(among observations: [Observation]) -> ComparabilityGrade? {
        comparisons(among: observations).filter { !$0.isContradiction }.map(\.grade).min()
    }

    /// The words of the weakest grade; nothing without pairs.
    func overall(_ pairs: [PairModel]) -> String? {
        guard let grade = pairs.compactMap({ ComparabilityGrade(rawValue: $0.grade) }).min() else { return nil }
        let isNeverComputed = grade > .none && pairs.allSatisfy(\.hasObstacles)
        return isNeverComputed ? "\(grade.words), and not to be added or divided" : grade.words
    }

    /// One figure beside others of its metric: totals beside totals, cases beside cases.
    func pairs(of observation: Observation, with others: [Observation]) -> [PairModel] {
        guard isPairable(observation), let figure = report.comparable(observation) else { return [] }
        return others.filter { isPairable($0) && isTotal($0) == isTotal(observation) }.compactMap(report.comparable)
            .map { pair(Comparison(figure, $0)) }
    }

    /// Every two of some figures, those that are missing or not preferred aside. Totals stand beside totals; single cases
    /// stand beside each other only where there are no totals.
    private func comparisons(among observations: [Observation]) -> some Sequence<Comparison> {
        let candidates = observations.filter(isPairable)
        let totals = candidates.filter(isTotal)
        return Comparison.pairs(of: (totals.isEmpty ? candidates : totals).compactMap(report.comparable))
    }

    private func isPairable(_ observation: Observation) -> Bool {
        observation.missing == nil && observation.rank != .deprecated
    }

    private func pair(_ comparison: Comparison) -> PairModel {
        let (left, right) = (comparison.left.observation, comparison.right.observation)
        let rates = rates(comparison)
        return PairModel(
            left: link(to: left), leftAbout: subject(of: left),
            right: link(to: right), rightAbout: subject(of: right),
            grade: comparison.grade.rawValue, gradeWords: comparison.gradeWords, reasons: comparison.reasons,
            obstacles: comparison.obstacles, hasObstacles: !comparison.obstacles.isEmpty, order: order(of: comparison),
            leftRate: rates?.left, rightRate: rates?.right, hasRates: rates != nil)
    }

    /// The figure for a month, or why there is none.
    func monthly(_ figure: ComparableFigure) -> String {
        switch figure.monthlyRate {
        case .value(let rate): "\(rate.words) \(UnitWords.of(figure.unit))"
        case .nothing(let reason): reason
        }
    }

    /// Rates stand beside raw figures whose periods differ in length, and where the two are comparable with care.
    private func rates(_ comparison: Comparison) -> (left: String, right: String)? {
        guard comparison.grade > .conceptual, !comparison.isOfOneLength, let one = comparison.left.monthlyRate.value,
            let two = comparison.right.monthlyRate.value
        else { return nil }
        return (one.words, two.words)
    }

    private func order(of comparison: Comparison) -> String {
        let (left, right) = (comparison.left.observation.asReported, comparison.right.observation.asReported)
        // A greater number of a longer period is no more.
        let end = comparison.reasonForNoRanking.map { ". \($0)" } ?? "."
        return switch comparison.order {
        case .value(.greater): "“\(left)” is the \(larger(comparison.left, comparison.right))\(end)"
        case .value(.less): "“\(right)” is the \(larger(comparison.right, comparison.left))\(end)"
        case .value(.equal): "The two numbers are the same."
        case .value(.unordered): "These two cannot be ranked."
        case .nothing(let reason): reason
        }
    }

    /// Of two falls the one that is nearer to zero is the greater number, and the smaller fall.
    private func larger(_ greater: ComparableFigure, _ less: ComparableFigure) -> String {
        switch (greater.change, less.change) {
        case (.rise, .rise): "larger rise"
        case (.fall, .fall): "smaller fall"
        case (.rise, .fall): "rise, the other a fall"
        default: "larger number"
        }
    }

    func subject(of observation: Observation) -> String {
        report.campaigns[observation.about]?.name ?? report.events[observation.about]?.title
            ?? Place(code: observation.about)?.name ?? observation.about
    }
}
