import Foundation
import Testing

@testable import Evidence

/// Which figures may share an axis, and in which order they stand on it.
@Suite struct CommonScaleTests {
    private static let scales: [(String, [Sample], CommonScale)] = [
        ("none", [], .none("None of these figures has a number.")),
        ("one", [Sample(12, "2019?")], .asReported),
        ("of one length", [Sample(12, "2019"), Sample(15, "2020")], .asReported),
        ("of other lengths", [Sample(12, "2019"), Sample(60, "2020-01/2020-03")], .perMonth),
        (
            "of two units", [Sample(12, "2019", unit: "CNY"), Sample(60, "2020", unit: "USD")],
            .none("Their units differ (yuan, US dollars), so they share no axis.")
        ),
        (
            "a total among others", [Sample(12, "2019"), Sample(60, "2020-01/2020-03", .cumulative)],
            .none(
                "Bars side by side would mislead: some count what happened in their periods, others are running totals."
            )
        ),
        (
            "without periods", [Sample(12, nil), Sample(60, nil)],
            .none("No period is stated for these figures, so they share no axis.")
        ),
        (
            "one without a period", [Sample(12, "2019"), Sample(60, nil)],
            .none("Bars side by side would mislead: for 1 of the 2 figures no period is stated.")
        ),
        (
            "without a basis", [Sample(12, "2019", nil), Sample(60, "2020", nil)],
            .none("Bars side by side would mislead: it is not said how each relates to its period.")
        ),
        (
            "of lengths that are not known", [Sample(12, "2019/2020-12-24"), Sample(60, "2022?")],
            .none(
                "Bars side by side would mislead: the periods differ in length or are not known exactly, "
                    + "and for none of these figures can a rate per month be given.")
        ),
        (
            "changes from other bases",
            [
                Sample(5, "2019", .change, words: "rose 5", base: "2018"),
                Sample(6, "2019", .change, words: "rose 6", base: "2009"),
            ],
            .none("The changes are measured from different bases: 2018; 2009.")
        ),
        (
            "a change of unknown direction",
            [
                Sample(5, "2019", .change, words: "changed by 5", base: "2018"),
                Sample(6, "2019", .change, words: "rose 6", base: "2018"),
            ],
            .none("Whether “changed by 5” is a rise or a fall is not said.")
        ),
    ]

    @Test(arguments: scales.indices)
    func isThatOfTheWeakest(_ index: Int) throws {
        let (name, samples, scale) = Self.scales[index]
        #expect(try CommonScale(samples.map { try $0.figure }) == scale, "\(name)")
    }

    @Test func isMonthlyWhereThatIsAskedFor() throws {
        let figures = try [Sample(12, "2019"), Sample(15, "2020")].map { try $0.figure }
        #expect(CommonScale(figures, isMonthly: true) == .perMonth)
    }

    /// 120 in a year is less a month than 60 in a quarter.
    @Test func ranksRatesWhereRatesAreDrawn() throws {
        let figures = try [Sample(120, "2010"), Sample(60, "2011-01/2011-03")].map { try $0.figure }
        #expect(!Ranking(figures, on: .asReported).isFounded)
        let ranking = Ranking(figures, on: CommonScale(figures))
        #expect(ranking.isFounded)
        #expect(ranking.descending.map(\.observation.value) == [60, 120])
    }

    @Test func namesThePairsThatCannotBeRanked() throws {
        let figures = try [
            Sample(120, "2010", qualifier: .moreThan), Sample(60, "2011", qualifier: .moreThan), Sample(10, "2012"),
        ].map { try $0.figure }
        let ranking = Ranking(figures, on: CommonScale(figures))
        #expect(ranking.obstacles.count == 1)
        #expect(ranking.firstObstacle?.reason == "These two cannot be ranked: both are lower bounds.")
    }
}

/// A figure with what an axis asks for.
private struct Sample {
    let value: Decimal
    let period: String?
    let basis: PeriodBasis?
    let unit: String?
    let qualifier: Qualifier
    let words: String
    let base: String?

    init(
        _ value: Decimal, _ period: String?, _ basis: PeriodBasis? = .flow, unit: String? = nil,
        qualifier: Qualifier = .exact, words: String = "the words", base: String? = nil
    ) {
        self.value = value
        self.period = period
        self.basis = basis
        self.unit = unit
        self.qualifier = qualifier
        self.words = words
        self.base = base
    }

    var figure: ComparableFigure {
        get throws {
            let observation = Observation(
                id: "\(words)-\(value)-\(period ?? "")", metric: "arrests", about: "campaign", asReported: words,
                value: value, qualifier: qualifier, bounds: Bounds(value: value, qualifier: qualifier), unit: unit,
                equivalents: [], period: try period.map { try EDTF($0) }, periodBasis: basis, partOf: nil,
                contradicts: [], source: "source", paragraph: 1, attributedTo: nil, rank: .normal, rankReason: nil,
                status: .asReported, suspected: nil, missing: nil, base: base, comment: nil)
            let metric = Metric(
                id: "arrests", label: "arrests", unit: "suspects", group: nil, definition: "What is counted.",
                countingRule: "By police.", comparableWith: [])
            return ComparableFigure(observation, metric: metric, producer: nil, geography: nil, offences: nil)
        }
    }
}
