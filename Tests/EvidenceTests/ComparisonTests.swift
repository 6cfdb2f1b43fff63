import Foundation
import Testing

@testable import Evidence

/// Whether two figures may stand side by side, and what is said of them.
@Suite struct ComparisonTests {
    private static let rules: [(String, Figure, ComparabilityGrade, String)] = [
        ("same", Figure(), .full, "Both are figures of “arrests”, in suspects."),
        ("year after", Figure(period: "2020-01/2020-10"), .full, "Both are figures of “arrests”, in suspects."),
        (
            "same months, other days", Figure(period: "2020-02/2020-11"), .full,
            "Both are figures of “arrests”, in suspects."
        ),
        ("declared metric", Figure(metric: "declared"), .full, "declared comparable"),
        ("other metric", Figure(metric: "cases"), .none, "They count different things"),
        ("other unit", Figure(unit: "gangs"), .none, "Their units differ: suspects and gangs."),
        ("change", Figure(basis: .change), .none, "One is a count, the other a change from a base."),
        (
            "other basis", Figure(basis: .cumulative), .conceptual,
            "One counts what happened in its period; the other is a running total"
        ),
        ("no basis", Figure(basis: nil), .conceptual, "does not say how it relates"),
        ("no period", Figure(period: nil), .conceptual, "One of them does not say what period"),
        ("longer", Figure(period: "2018/2020"), .meaningful, "10 months and 36 months"),
        ("uncertain", Figure(period: "2022?"), .meaningful, "exact length of a period is not known"),
        ("open", Figure(period: "2018/.."), .meaningful, "exact length of a period is not known"),
        ("agency", Figure(period: "2020-01/2020-10", producer: "Court"), .meaningful, "come from different bodies"),
        ("place", Figure(period: "2020-01/2020-10", geography: "DE"), .meaningful, "different places: CN and DE"),
        ("offences", Figure(period: "2020-01/2020-10", offences: "loans"), .meaningful, "different offences"),
        ("rule", Figure(metric: "declared", rule: "By court."), .meaningful, "counted by different rules"),
        ("two steps", Figure(producer: "Court", geography: "DE"), .conceptual, "come from different bodies"),
        ("three steps", Figure(producer: "Court", geography: "DE", offences: "loans"), .conceptual, "different places"),
        ("length and agency", Figure(period: "2018/2020", producer: "Court"), .conceptual, "different length"),
        ("no producer", Figure(producer: nil), .full, "Both are figures of “arrests”, in suspects."),
    ]

    @Test(arguments: rules.indices)
    func isGradedByTheRules(_ index: Int) throws {
        let (name, figure, grade, reason) = Self.rules[index]
        for pair in try [Self.pair(Figure(), figure), Self.pair(figure, Figure())] {
            #expect(pair.grade == grade, "\(name)")
            #expect(!pair.reasons.isEmpty && pair.reasons.allSatisfy { $0.hasSuffix(".") }, "\(name): \(pair.reasons)")
        }
        let reasons = try Self.pair(Figure(), figure).reasons
        #expect(reasons.contains { $0.contains(reason) }, "\(name): \(reasons)")
    }

    /// Two open periods with the same start were cut off when their reports were written.
    @Test(arguments: ["2018/..", "2018/"])
    func isNotFullWhereTheSameEndIsUnknown(_ period: String) throws {
        #expect(try Self.pair(Figure(period: period), Figure(period: period)).grade < .full)
    }

    @Test func ordersGrades() {
        #expect(ComparabilityGrade.allCases == ComparabilityGrade.allCases.sorted())
        #expect(Set(ComparabilityGrade.allCases.map(\.words)).count == 4)
    }

    @Test func computesWhereNothingStandsAgainstIt() throws {
        let pair = try Self.pair(Figure(value: 45_000), Figure(value: 15_000, period: "2020-01/2020-10"))
        #expect(pair.obstacles == [])
        #expect(pair.sum.value?.words == "60,000")
        #expect(pair.difference.value?.words == "30,000")
        #expect(pair.ratio.value?.words == "3")
        #expect(pair.order == .value(.greater))
    }

    private static let hurdles: [(String, Figure, String)] = [
        ("part", Figure(id: "b", period: "2020", partOf: "a"), "One is a part of the other"),
        ("same period", Figure(id: "b"), "periods overlap"),
        ("nested", Figure(id: "b", period: "2019-03"), "periods overlap"),
        ("open end", Figure(id: "b", period: "2018/.."), "periods overlap"),
        ("contradicts", Figure(id: "b", period: "2020", contradicts: ["a"]), "contradict each other"),
        ("contradicts a third", Figure(id: "b", period: "2020", contradicts: ["c"]), "contradicted by another"),
        ("disputed", Figure(id: "b", period: "2020", status: .disputed), "disputed"),
        ("misprint", Figure(id: "b", period: "2020", status: .suspectedMisprint), "a suspected misprint"),
    ]

    @Test(arguments: hurdles.indices)
    func showsButNeverComputes(_ index: Int) throws {
        let (name, figure, obstacle) = Self.hurdles[index]
        for pair in try [Self.pair(Figure(), figure), Self.pair(figure, Figure())] {
            #expect(pair.grade > .none, "\(name)")
            #expect(pair.obstacles.contains { $0.contains(obstacle) }, "\(name): \(pair.obstacles)")
            for statement in [pair.sum, pair.difference, pair.ratio] {
                #expect(statement.value == nil && statement.reason?.hasSuffix(".") == true, "\(name)")
            }
        }
    }

    @Test func ranksNoFigureInDoubt() throws {
        for (name, figure, _) in Self.hurdles.dropFirst(4) {
            #expect(try Self.pair(Figure(), figure).order.value == nil, "\(name)")
        }
    }

    @Test func ordersNothingOfAPairThatIsNotComparable() throws {
        let pair = try Self.pair(Figure(), Figure(metric: "cases"))
        #expect(pair.order.value == nil)
        #expect(pair.sum.reason?.contains("not comparable") == true)
    }

    @Test func saysOnlyOnceThatRivalsContradictEachOther() throws {
        let pair = try Self.pair(Figure(), Figure(id: "b", period: "2020", contradicts: ["a"]))
        #expect(pair.isContradiction && pair.gradeWords == "two answers to one question")
        #expect(pair.obstacles == ["They contradict each other."])
        let misprint = Figure(id: "b", period: "2020", contradicts: ["a"], status: .suspectedMisprint)
        #expect(try Self.pair(Figure(), misprint).obstacles.count == 2)
    }

    /// A fall is less than a rise, whatever their sizes.
    @Test func ranksChangesByTheirDirection() throws {
        let fall = Figure(value: 86, basis: .change, base: "2019", words: "dropped 86 percent")
        let rise = Figure(value: 12, basis: .change, base: "2019", words: "rose 12 percent")
        #expect(try Self.pair(fall, rise).order == .value(.less))
        #expect(try Self.pair(fall, rise).sum.reason == "They are changes, which are neither added nor divided.")
        let lesserFall = Figure(
            value: 20, qualifier: .lessThan, basis: .change, base: "2019", words: "fell by less than 20")
        #expect(try Self.pair(fall, lesserFall).order == .value(.less))
    }

    /// A sign in the words is one in the number; words without a sign give the number theirs.
    @Test(arguments: [(5, "dropped 5 percent"), (-5, "-5 percent"), (-5, "down −5 percent")] as [(Decimal, String)])
    func takesAFallForANegativeNumberOnce(_ value: Decimal, _ words: String) throws {
        let fall = try Figure(value: value, basis: .change, base: "2019", words: words).comparable()
        #expect(fall.change == .fall && fall.quantity?.exact == -5)
    }

    @Test func ranksNoChangesOfOtherBasesOrUnknownDirection() throws {
        let rise = Figure(value: 12, basis: .change, base: "2019", words: "rose 12 percent")
        let other = try Self.pair(rise, Figure(value: 86, basis: .change, base: "1990", words: "rose 86 percent"))
        #expect(other.grade == .conceptual && other.reasons.contains { $0.contains("different bases: 2019; and 1990") })
        #expect(other.order.value == nil)
        let unsaid = try Self.pair(rise, Figure(value: 5, basis: .change, base: "2019", words: "a change of 5 percent"))
        #expect(unsaid.order.reason == "Whether “a change of 5 percent” is a rise or a fall is not said.")
    }

    /// Where nobody says how figures relate to their periods, that both are silent is nothing that they share.
    @Test func takesTwoUnstatedBasesForNoCommonOne() throws {
        let pair = try Self.pair(Figure(basis: nil), Figure(value: 50_000, period: "2020-01/2020-10", basis: nil))
        #expect(pair.grade == .conceptual)
        #expect(pair.reasonForNoRanking != nil)
    }

    @Test func ordersNoTwoLowerBounds() throws {
        let pair = try Self.pair(
            Figure(value: 45_000, qualifier: .moreThan), Figure(value: 60_000, qualifier: .moreThan, period: "2020"))
        #expect(pair.order.reason?.contains("both are lower bounds") == true)
        #expect(pair.ratio.value == nil)
    }

    private static let rates: [(Figure, String)] = [
        (Figure(value: 45_000, qualifier: .moreThan), "more than 4,500"),
        (Figure(value: 36_000, period: "2018/2020", basis: .cumulative), "1,000"),
        (Figure(value: 670_000, qualifier: .about, period: "2018-02/2018-07"), "about 110,000"),
        (Figure(value: nil), "The figure is missing."),
        (Figure(period: nil), "No period is stated"),
        (Figure(basis: .stock), "state at a date"),
        (Figure(basis: .change), "change from a base"),
        (Figure(basis: nil), "not said how the figure relates"),
        (Figure(period: "2022?"), "not known"),
        (Figure(period: "2018/.."), "not known"),
        (Figure(period: "2019-XX"), "not known"),
        (Figure(period: "2019-01/2019-11-14"), "not known"),
        (Figure(period: "2019-01-01/2019-11-14"), "not made of whole months"),
    ]

    @Test(arguments: rates.indices)
    func offersMonthlyRatesWhereMonthsAreKnown(_ index: Int) throws {
        let (figure, words) = Self.rates[index]
        switch try figure.comparable().monthlyRate {
        case .value(let rate): #expect(rate.words == words)
        case .nothing(let reason): #expect(reason.contains(words) && reason.hasSuffix("."))
        }
    }

    @Test func offersDailyRatesWhereDaysAreKnown() throws {
        #expect(try Figure(value: 31_800, period: "2019-01-01/2019-11-14").comparable().dailyRate.value?.words == "100")
        #expect(try Figure(period: "2019-XX").comparable().dailyRate.value == nil)
        #expect(try Figure(basis: .stock).comparable().dailyRate.value == nil)
    }

    private static func pair(_ left: Figure, _ right: Figure) throws -> Comparison {
        try Comparison(left.comparable(), right.comparable())
    }
}

/// A figure of arrests from January to October 2019, but for what a case says.
private struct Figure {
    var id = "a"
    var metric = "arrests"
    var unit: String?
    var value: Decimal? = 45_000
    var qualifier = Qualifier.exact
    var period: String? = "2019-01/2019-10"
    var basis: PeriodBasis? = .flow
    var partOf: String?
    var contradicts: [String] = []
    var status = ObservationStatus.asReported
    var producer: String? = "Ministry"
    var geography: String? = "CN"
    var offences: String? = "cybercrime"
    var rule = "By police."
    var base: String?
    var words = "the words"

    func comparable() throws -> ComparableFigure {
        let observation = Observation(
            id: id, metric: metric, about: "campaign", asReported: words, value: value,
            qualifier: value == nil ? nil : qualifier,
            bounds: value.map { Bounds(value: $0, qualifier: qualifier) } ?? Bounds(lower: nil, upper: nil), unit: unit,
            equivalents: [], period: try period.map { try EDTF($0) }, periodBasis: basis, partOf: partOf,
            contradicts: contradicts, source: "source", paragraph: 1, attributedTo: nil, rank: .normal, rankReason: nil,
            status: status, suspected: nil, missing: value == nil ? .notReported : nil, base: base, comment: nil)
        return ComparableFigure(
            observation,
            metric: Metric(
                id: metric, label: metric, unit: "suspects", group: nil, definition: "What is counted.",
                countingRule: rule, comparableWith: metric == "arrests" ? ["declared"] : []),
            producer: producer, geography: geography, offences: offences)
    }
}
