import Foundation
import Testing

@testable import Evidence

/// Whether the words of a figure say what its fields say.
@Suite struct WordsAgreementTests {
    @Test(
        arguments: [
            ("over 60,000 suspects", 60_000, .moreThan, "suspects"),
            ("Sixteen cases", 16, .exact, "cases"), ("29.95 billion yuan", 29_950_000_000, .exact, "CNY"),
            ("around RMB260 million", 260_000_000, .about, "CNY"), ("4.5万余起", 45_000, .moreThan, "cases"),
            ("almost 60 percent", 60, .almost, "percent"), ("1,531 suspects in 3 months", 1531, .exact, "suspects"),
            ("two of 25 suspects", 2, .exact, "suspects"), ("two of 25 suspects", 25, .exact, "suspects"),
            ("18-month operation", 18, .exact, "months"), ("1.56 messages", 1.56, .exact, "messages"),
            ("$210", 210, .exact, "USD"), ("5,000, or over 5,000", 5000, .moreThan, "cases"),
        ] as [(String, Decimal, Qualifier, String)])
    func agreesWhereValueHedgeAndUnitDo(_ words: String, _ value: Decimal, _ qualifier: Qualifier, _ unit: String) {
        #expect(agreement(words, value, qualifier, unit) == .agrees)
    }

    @Test func agreesWithTheBoundsOfARange() {
        #expect(range("ranging from 20 to 35", 20, 35) == .agrees)
        #expect(range("between 20 and 35 years", 20, 35) == .agrees)
        #expect(range("20至35岁", 20, 35) == .agrees)
    }

    @Test func refusesOtherBounds() {
        for words in ["between 20 and 36", "between 21 and 35", "from 20", "20 and 35", "over 20"] {
            guard case .otherValue = range(words, 20, 35) else {
                Issue.record("\(words) agrees")
                continue
            }
        }
    }

    @Test(arguments: ["", "many suspects", "a number of cases", "若干", "the campaign's results"])
    func findsNoNumberWhereThereIsNone(_ words: String) {
        #expect(agreement(words, 5, .exact, "cases") == .noNumber)
    }

    @Test(arguments: ["60,001 suspects", "600,000", "60 suspects", "over 6,000 of 61,000", "between 60,000 and 61,000"])
    func refusesAnotherValue(_ words: String) {
        guard case .otherValue(let numbers) = agreement(words, 60_000, .exact, "suspects") else {
            Issue.record("\(words) agrees")
            return
        }
        #expect(!numbers.isEmpty)
    }

    @Test(
        arguments: [
            ("60,000 suspects", .moreThan, .exact), ("over 60,000 suspects", .exact, .moreThan),
            ("about 60,000", .moreThan, .about), ("at least 60,000", .moreThan, .atLeast),
            ("almost 60,000", .lessThan, .almost), ("6万余人", .exact, .moreThan), ("6万人", .moreThan, .exact),
            ("6万人以上", .moreThan, .atLeast), ("no more than 60,000", .moreThan, .atMost),
        ] as [(String, Qualifier, Qualifier)])
    func refusesAnotherHedge(_ words: String, _ given: Qualifier, _ said: Qualifier) {
        guard case .otherHedge(let number) = agreement(words, 60_000, given, "suspects") else {
            Issue.record("\(words) does not have another hedge")
            return
        }
        #expect(number.qualifier == said)
    }

    @Test(arguments: [
        ("60 percent", "suspects"), ("60 yuan", "USD"), ("$60", "CNY"), ("60美元", "CNY"), ("60%", "CNY"),
        ("百分之六十", "cases"), ("60 yen", "CNY"), ("60 rubles", "CNY"), ("60 Canadian dollars", "USD"),
        ("60 percentage points", "percent"), ("60‰", "percent"), ("60 yuan", "suspects"),
    ])
    func refusesAnotherUnit(_ words: String, _ unit: String) {
        guard case .otherUnit(let number) = agreement(words, 60, .exact, unit) else {
            Issue.record("\(words) is not in another unit")
            return
        }
        #expect(number.unit != unit)
    }

    @Test func knowsSharesOfAHundred() {
        #expect(agreement("half of them", 50, .exact, "percent") == .agrees)
        #expect(agreement("more than half", 50, .moreThan, "percent") == .agrees)
        #expect(agreement("a third", 33, .exact, "percent") == .agrees)
        #expect(agreement("two thirds", 66.7, .exact, "percent") == .agrees)
        for value: Decimal in [30, 34, 40] {
            #expect(agreement("a third", value, .exact, "percent") != .agrees)
        }
        #expect(agreement("a third", 33, .exact, "suspects") != .agrees)
        #expect(agreement("5 percentage points", 5, .exact, "points") == .agrees)
    }

    @Test func knowsNumbersBelowZero() {
        #expect(agreement("-3.5 percent", -3.5, .exact, "percent") == .agrees)
        #expect(agreement("minus 3.5 percent", -3.5, .exact, "percent") == .agrees)
        #expect(agreement("-3.5 percent", 3.5, .exact, "percent") != .agrees)
        #expect(agreement("dropped 3.5 percent", 3.5, .exact, "percent") == .agrees)
    }

    @Test func takesUnitsThatWordsDoNotName() {
        #expect(agreement("60 of them", 60, .exact, "suspects") == .agrees)
        #expect(agreement("60", 60, .exact, "CNY") == .agrees)
    }

    private func agreement(_ words: String, _ value: Decimal, _ qualifier: Qualifier, _ unit: String) -> WordsAgreement
    {
        WordsAgreement(
            words, value: value, qualifier: qualifier, bounds: Bounds(value: value, qualifier: qualifier), unit: unit)
    }

    private func range(_ words: String, _ lower: Decimal, _ upper: Decimal) -> WordsAgreement {
        WordsAgreement(
            words, value: nil, qualifier: .between, bounds: Bounds(lower: lower, upper: upper), unit: "years")
    }
}
