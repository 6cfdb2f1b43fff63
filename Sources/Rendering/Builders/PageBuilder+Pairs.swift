import Checking
import Evidence
import Planning

/// Two figures side by side, as the rules of comparison grade them.
extension PageBuilder {
    /// Every two of some figures, those that are missing or not preferred aside. Totals stand beside totals; single cases
    /// stand beside each other only where there are no totals.
    func pairs(among observations: [Observation]) -> [PairModel] {
        let candidates = observations.filter(isPairable)
        let totals = candidates.filter(isTotal)
        let sound = totals.isEmpty ? candidates : totals
        return sound.indices.flatMap { index in
            sound[(index + 1)...].compactMap { pair(sound[index], $0) }
        }
    }

    /// The words of the weakest grade; nothing without pairs.
    func overall(_ pairs: [PairModel]) -> String? { weakest(pairs)?.words }

    /// The weakest grade; nothing without pairs.
    func weakest(_ pairs: [PairModel]) -> ComparabilityGrade? {
        pairs.compactMap { ComparabilityGrade(rawValue: $0.grade) }.min()
    }

    /// One figure beside others of its metric: totals beside totals, cases beside cases.
    func pairs(of observation: Observation, with others: [Observation]) -> [PairModel] {
        guard isPairable(observation) else { return [] }
        return others.filter { isPairable($0) && isTotal($0) == isTotal(observation) }.compactMap {
            pair(observation, $0)
        }
    }

    private func isPairable(_ observation: Observation) -> Bool {
        observation.missing == nil && observation.rank != .deprecated
    }

    func pair(_ left: Observation, _ right: Observation) -> PairModel? {
        guard let one = report.comparable(left), let two = report.comparable(right) else { return nil }
        let comparison = Comparison(one, two)
        let rates = rates(comparison)
        return PairModel(
            left: link(to: left), leftAbout: subject(of: left),
            right: link(to: right), rightAbout: subject(of: right),
            grade: comparison.grade.rawValue, gradeWords: comparison.grade.words, reasons: comparison.reasons,
            obstacles: comparison.obstacles, hasObstacles: !comparison.obstacles.isEmpty, order: order(of: comparison),
            leftRate: rates?.left, rightRate: rates?.right, hasRates: rates != nil)
    }

    /// The figure for a month, or why there is none.
    func monthly(_ figure: ComparableFigure) -> String {
        switch figure.monthlyRate {
        case .value(let rate): "\(rate.words) \(figure.unit) a month"
        case .nothing(let reason): reason
        }
    }

    /// Rates stand beside raw figures whose periods differ in length; there are none where one of the two has none.
    private func rates(_ comparison: Comparison) -> (left: String, right: String)? {
        guard comparison.grade > .none, let one = comparison.left.monthlyRate.value,
            let two = comparison.right.monthlyRate.value,
            comparison.left.observation.period?.text != comparison.right.observation.period?.text
        else { return nil }
        return ("\(one.words) a month", "\(two.words) a month")
    }

    private func order(of comparison: Comparison) -> String {
        let (left, right) = (comparison.left.observation.asReported, comparison.right.observation.asReported)
        // A greater number of a longer period is no more.
        let end =
            comparison.reasonForNoRanking == nil
            ? "." : ", but no ranking follows: their periods are not of one known length."
        return switch comparison.order {
        case .value(.greater): "“\(left)” is the greater number\(end)"
        case .value(.less): "“\(right)” is the greater number\(end)"
        case .value(.equal): "The two numbers are the same."
        case .value(.unordered): "These two cannot be ranked."
        case .nothing(let reason): reason
        }
    }

    func subject(of observation: Observation) -> String {
        report.campaigns[observation.about]?.name ?? report.events[observation.about]?.title
            ?? Place(code: observation.about)?.name ?? observation.about
    }
}
