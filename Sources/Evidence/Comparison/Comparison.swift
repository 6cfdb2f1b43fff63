/// Two figures side by side: how far they compare, why not further, and what may be computed of them.
package struct Comparison: Sendable {
    /// The first figure.
    package let left: ComparableFigure
    /// The second figure.
    package let right: ComparableFigure
    /// How far they compare.
    package let grade: ComparabilityGrade
    /// Sentences for readers: how they compare, and how they do not.
    package let reasons: [String]
    /// Why the two are never added or divided; empty where they may be.
    package let obstacles: [String]

    /// Grades a pair by the rules of the report's method.
    package init(_ left: ComparableFigure, _ right: ComparableFigure) {
        self.left = left
        self.right = right
        let apart = Self.nothingInCommon(left, right)
        obstacles = Self.obstacles(left, right)
        guard apart.isEmpty else {
            grade = .none
            reasons = apart
            return
        }
        var grade = ComparabilityGrade.full
        var reasons = [Self.common(left, right)]
        for (limit, reason) in Self.limits(left, right) {
            grade = min(grade, limit)
            reasons.append(reason)
        }
        for reason in Self.differences(left, right) {
            grade = grade.lowered
            reasons.append(reason)
        }
        self.grade = grade
        self.reasons = reasons
    }

    // MARK: What the pair says

    /// How the two stand to each other; nothing where the grade or the bounds forbid it.
    package var order: Statement<Quantity.Order> {
        guard grade > .none else { return .nothing("They are not comparable, so neither is the greater.") }
        if let reason = changesApart { return .nothing(reason) }
        guard let one = left.quantity, let two = right.quantity else { return .nothing("One of the two is missing.") }
        if let reason = one.reasonForNoOrder(with: two) { return .nothing(reason) }
        if let reason = ranking { return .nothing(reason) }
        return .value(one.compared(to: two))
    }

    /// The two added, where that is allowed.
    package var sum: Statement<Quantity> { computed { $0.plus($1) } }
    /// The right figure taken from the left one, where that is allowed.
    package var difference: Statement<Quantity> { computed { $0.minus($1) } }
    /// The left figure divided by the right one.
    package var ratio: Statement<Quantity> { computed { $0.divided(by: $1) } }

    private func computed(_ operate: (Quantity, Quantity) -> Statement<Quantity>) -> Statement<Quantity> {
        guard grade > .conceptual else { return .nothing("They are \(grade.words), so nothing is computed from them.") }
        if let obstacle = obstacles.first { return .nothing(obstacle) }
        guard let one = left.quantity, let two = right.quantity else { return .nothing("One of the two is missing.") }
        return operate(one, two)
    }

    /// Figures whose own truth is in doubt are not ranked.
    private var ranking: String? {
        if isContradiction { return "They contradict each other, so they are not ranked." }
        for figure in [left, right] where figure.isInDoubt {
            return "“\(figure.observation.asReported)” is \(figure.doubt), so the two are not ranked."
        }
        return nil
    }

    /// Why two changes are not ranked, though each has a number.
    private var changesApart: String? {
        if let reason = left.unstatedDirection ?? right.unstatedDirection { return reason }
        return Self.haveOtherBases(left, right)
            ? "They are measured from different bases, so they are not ranked." : nil
    }

    // MARK: Rules

    private static func haveOtherBases(_ left: ComparableFigure, _ right: ComparableFigure) -> Bool {
        left.observation.periodBasis == .change && right.observation.periodBasis == .change
            && (left.observation.base == nil || left.observation.base != right.observation.base)
    }

    private static func nothingInCommon(_ left: ComparableFigure, _ right: ComparableFigure) -> [String] {
        var reasons: [String] = []
        let isDeclared =
            left.metric.comparableWith.contains(right.metric.id)
            || right.metric.comparableWith.contains(left.metric.id)
        if left.metric.id != right.metric.id, !isDeclared {
            reasons.append("They count different things: “\(left.metric.label)” and “\(right.metric.label)”.")
        }
        if left.unit != right.unit {
            reasons.append("Their units differ: \(UnitWords.of(left.unit)) and \(UnitWords.of(right.unit)).")
        }
        let bases = [left.observation.periodBasis, right.observation.periodBasis]
        if bases.contains(.change), bases[0] != bases[1] {
            reasons.append("One is a count, the other a change from a base.")
        }
        return reasons
    }

    private static func common(_ left: ComparableFigure, _ right: ComparableFigure) -> String {
        left.metric.id == right.metric.id
            ? "Both are figures of “\(left.metric.label)”, in \(UnitWords.of(left.unit))."
            : "“\(left.metric.label)” and “\(right.metric.label)” are declared comparable, both in \(UnitWords.of(left.unit))."
    }

    /// What caps the grade.
    private static func limits(
        _ left: ComparableFigure, _ right: ComparableFigure
    ) -> [(ComparabilityGrade, String)] {
        let (one, two) = (left.observation, right.observation)
        var limits: [(ComparabilityGrade, String)] = []
        if one.periodBasis != two.periodBasis {
            let words = [one, two].map { $0.periodBasis?.sentence ?? "does not say how it relates to its period" }
            limits.append((.conceptual, "One \(words[0]); the other \(words[1])."))
        } else if one.periodBasis == nil, one.period != nil || two.period != nil {
            limits.append((.conceptual, "It is not said how they relate to their periods."))
        }
        if haveOtherBases(left, right) {
            let words = [one, two].map { $0.base ?? "not stated" }
            limits.append((.conceptual, "They are measured from different bases: \(words[0]); and \(words[1])."))
        }
        guard let first = one.period, let second = two.period else {
            limits.append(
                (
                    .conceptual,
                    one.period == nil && two.period == nil
                        ? "Neither says what period it is about." : "One of them does not say what period it is about."
                ))
            return limits
        }
        if first.text == second.text, PeriodLength(first) != nil { return limits }
        switch (PeriodLength(first), PeriodLength(second)) {
        case (let length?, let other?) where length.months != nil && length.months == other.months: break
        case (let length?, let other?) where length.days == other.days: break
        case (let length?, let other?):
            limits.append((.meaningful, "Their periods are of different length: \(length.words) and \(other.words)."))
        default:
            limits.append(
                (.meaningful, "The exact length of a period is not known, so the periods may differ in length."))
        }
        return limits
    }

    /// What takes one step each.
    private static func differences(_ left: ComparableFigure, _ right: ComparableFigure) -> [String] {
        var reasons: [String] = []
        if let one = left.producer, let two = right.producer, one != two {
            reasons.append("The numbers come from different bodies: \(one); and \(two).")
        }
        if let one = left.geography, let two = right.geography, one != two {
            reasons.append("They cover different places: \(one) and \(two).")
        }
        if left.offences != right.offences {
            let words = [left, right].map { $0.offences.map { "“\($0)”" } ?? "not stated" }
            reasons.append("They cover different offences. One: \(words[0]). The other: \(words[1]).")
        }
        if left.metric.id != right.metric.id, left.metric.countingRule != right.metric.countingRule {
            reasons.append("They are counted by different rules.")
        }
        return reasons
    }

    private static func areOpposed(_ left: ComparableFigure, _ right: ComparableFigure) -> Bool {
        let (one, two) = (left.observation, right.observation)
        return one.contradicts.contains(two.id) || two.contradicts.contains(one.id)
    }

    private static func obstacles(_ left: ComparableFigure, _ right: ComparableFigure) -> [String] {
        let (one, two) = (left.observation, right.observation)
        var obstacles: [String] = []
        if one.periodBasis == .change, two.periodBasis == .change {
            obstacles.append("They are changes, which are neither added nor divided.")
        }
        if one.partOf == two.id || two.partOf == one.id {
            obstacles.append("One is a part of the other, so they are neither added nor divided.")
        } else if let first = one.period, let second = two.period, first.overlaps(second) {
            obstacles.append(
                "Their periods overlap, so the same thing may be counted in both; they are neither added nor divided.")
        }
        let areOpposed = areOpposed(left, right)
        if areOpposed {
            obstacles.append("They contradict each other.")
        }
        // That each is contradicted is said already where it is by the other.
        for figure in [left, right] where areOpposed ? figure.hasDoubtfulStatus : figure.isInDoubt {
            obstacles.append("“\(figure.observation.asReported)” is \(figure.doubt).")
        }
        return obstacles
    }
}

extension Comparison {
    /// Whether one of the two is declared to contradict the other: they are rivals, and no two results to be compared.
    package var isContradiction: Bool { Self.areOpposed(left, right) }

    /// How far they compare, in words for readers: "comparable with care"; of rivals, that they contradict each other.
    package var gradeWords: String { isContradiction ? "two answers to one question" : grade.words }

    /// Every two of some figures, in their order.
    package static func pairs(of figures: [ComparableFigure]) -> some Sequence<Comparison> {
        figures.indices.lazy.flatMap { index in
            figures[(index + 1)...].lazy.map { Comparison(figures[index], $0) }
        }
    }

    /// Why neither may stand before the other as the greater, in words; nothing where one may.
    package var reasonForNoRanking: String? {
        if case .nothing(let reason) = order { return reason }
        guard !isOfOneLength else { return nil }
        return "\(lengths), so the larger number need not mean more."
    }

    /// Why neither rate per month may stand before the other as the greater; nothing where one may.
    package var reasonForNoMonthlyRanking: String? {
        guard grade > .conceptual else { return "They are \(grade.words), so neither rate is the greater." }
        if let reason = ranking { return reason }
        switch (left.monthlyRate, right.monthlyRate) {
        case (.value(let one), .value(let two)): return one.reasonForNoOrder(with: two)
        case (.nothing(let reason), _), (_, .nothing(let reason)): return reason
        }
    }

    /// How the periods stand to each other, where they are not of one length.
    private var lengths: String {
        guard let one = left.observation.period, let two = right.observation.period else {
            return "A period is not stated"
        }
        guard left.observation.periodBasis == right.observation.periodBasis, left.observation.periodBasis != nil else {
            return "They relate to their periods in different ways"
        }
        return PeriodLength(one) == nil || PeriodLength(two) == nil
            ? "How long their periods are is not known exactly" : "Their periods differ in length"
    }

    /// Whether both relate in the same way to periods of the same, known length.
    package var isOfOneLength: Bool {
        guard let one = left.observation.period, let two = right.observation.period,
            let basis = left.observation.periodBasis, basis == right.observation.periodBasis,
            let length = PeriodLength(one),
            let other = PeriodLength(two)
        else { return false }
        return length.days == other.days || (length.months != nil && length.months == other.months)
    }
}
