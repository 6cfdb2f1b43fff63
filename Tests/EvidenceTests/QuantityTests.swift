import Foundation
import Testing

@testable import Evidence

/// What may be computed of hedged numbers, and where nothing can be said.
@Suite struct QuantityTests {
    @Test(arguments: [
        ("exact 7000", "exact 33000", "40,000"),
        ("exact 1759", "exact 2", "1,761"),
        ("exact 60000", "exact 7", "about 60,000"),
        ("exact 1.56", "exact 2.1", "about 3.7"),
        ("exact 0", "more-than 45000", "more than 45,000"),
        ("more-than 45000", "exact 32000", "more than 77,000"),
        ("more-than 45000", "more-than 60000", "more than 100,000"),
        ("more-than 45000", "at-least 1000", "more than 46,000"),
        ("at-least 1000", "at-least 2000", "at least 3,000"),
        ("at-least 1500", "at-least 2000", "more than 3,000"),
        ("almost 30000", "at-most 20000", "less than 50,000"),
        ("almost 30000", "less-than 7500", "less than 40,000"),
        ("at-most 300", "at-most 200", "at most 500"),
        ("between 21 35", "exact 1", "between 22 and 36"),
        ("between 20 35", "exact 10", "between 30 and 50"),
        ("about 670000", "exact 54000", "about 720,000"),
        ("about 670000", "about 54000", "about 720,000"),
        ("more-than 45000", "less-than 60000", "nothing"),
        ("at-most 45000", "at-least 60000", "nothing"),
        ("about 670000", "more-than 54000", "nothing"),
        ("between 20 35", "about 54", "nothing"),
    ])
    func adds(_ one: String, _ two: String, _ sum: String) {
        #expect(said(quantity(one).plus(quantity(two))) == sum)
        #expect(said(quantity(two).plus(quantity(one))) == sum)
    }

    @Test(arguments: [
        ("exact 33000", "exact 7000", "26,000"),
        ("exact 5", "exact 5", "0"),
        ("exact 7", "exact 12", "-5"),
        ("exact 60000", "exact 37000", "about 20,000"),
        ("more-than 60000", "exact 37000", "more than 20,000"),
        ("more-than 60000", "almost 30000", "more than 30,000"),
        ("at-least 500", "at-most 200", "at least 300"),
        ("almost 30000", "more-than 20000", "less than 10,000"),
        ("exact 41", "more-than 35", "less than 6"),
        ("exact 20", "more-than 35", "less than -10"),
        ("more-than 20", "exact 35", "more than -20"),
        ("exact 41", "between 21 35", "between 6 and 20"),
        ("about 670000", "exact 54000", "about 620,000"),
        ("more-than 45000", "more-than 7000", "nothing"),
        ("almost 45000", "at-most 7000", "nothing"),
        ("more-than 45000", "about 7000", "nothing"),
    ])
    func subtracts(_ one: String, _ two: String, _ difference: String) {
        #expect(said(quantity(one).minus(quantity(two))) == difference)
    }

    @Test(arguments: [
        ("exact 45000", "exact 1500", "30"),
        ("exact 1759", "exact 1759", "1"),
        ("exact 0", "exact 5", "0"),
        ("exact 60000", "exact 45000", "about 1"),
        ("exact 33000", "exact 1700", "about 19"),
        ("more-than 45000", "exact 15000", "more than 3"),
        ("at-least 45000", "between 10000 15000", "at least 3"),
        ("more-than 45000", "almost 30000", "nothing"),
        ("at-most 0", "more-than 45000", "at most 0"),
        ("almost 30000", "more-than 45000", "less than 0.7"),
        ("exact 10", "between 0 5", "at least 2"),
        ("about 670000", "exact 67", "about 10,000"),
        ("more-than 45000", "more-than 60000", "nothing"),
        ("almost 30000", "almost 60000", "nothing"),
        ("about 670000", "more-than 67", "nothing"),
        ("exact 86", "exact 0", "nothing"),
        ("exact 7", "more-than 0", "nothing"),
        ("exact 7", "at-most 10", "nothing"),
    ])
    func divides(_ one: String, _ two: String, _ ratio: String) {
        #expect(said(quantity(one).divided(by: quantity(two))) == ratio)
    }

    @Test(arguments: [
        ("more-than 45000", 10, "more than 4,500"),
        ("more-than 60000", 10, "more than 6,000"),
        ("more-than 100", 3, "more than 30"),
        ("at-least 1759", 1, "at least 1,759"),
        ("almost 30000", 10, "less than 3,000"),
        ("at-most 100", 3, "less than 40"),
        ("exact 17000", 36, "about 470"),
        ("exact 1759", 36, "about 48.86"),
        ("exact 12", 12, "1"),
        ("exact 0", 12, "0"),
        ("exact 45000", 10, "4,500"),
        ("about 670000", 6, "about 110,000"),
        ("about 0", 6, "about 0"),
        ("between 20 35", 5, "between 4 and 7"),
        ("exact 100", 0, "nothing"),
        ("exact 100", -1, "nothing"),
    ])
    func spreadsOverAPeriod(_ one: String, _ count: Int, _ rate: String) {
        #expect(said(quantity(one).per(count)) == rate)
    }

    @Test(arguments: [
        ("exact 7", "exact 7", Quantity.Order.equal),
        ("exact 7", "exact 8", .less),
        ("more-than 45000", "exact 45000", .greater),
        ("at-least 45000", "exact 45000", .unordered),
        ("more-than 45000", "exact 45001", .unordered),
        ("more-than 60000", "almost 30000", .greater),
        ("almost 30000", "exact 30000", .less),
        ("at-most 30000", "exact 30000", .unordered),
        ("more-than 45000", "more-than 60000", .unordered),
        ("almost 30000", "at-most 60", .unordered),
        ("between 20 35", "between 35 50", .unordered),
        ("between 20 35", "between 36 50", .less),
        ("between 20 35", "exact 30", .unordered),
        ("about 7", "exact 9000", .unordered),
        ("about 7", "about 7", .unordered),
    ])
    func ordersOnlyWhatTheBoundsOrder(_ one: String, _ two: String, _ order: Quantity.Order) {
        let (left, right) = (quantity(one), quantity(two))
        #expect(left.compared(to: right) == order)
        #expect((left.reasonForNoOrder(with: right) != nil) == (order == .unordered))
        let reversed: [Quantity.Order: Quantity.Order] = [.less: .greater, .greater: .less]
        #expect(right.compared(to: left) == reversed[order] ?? order)
    }

    @Test func saysWhyThereIsNoOrder() {
        let over = quantity("more-than 45000")
        #expect(over.reasonForNoOrder(with: quantity("more-than 60000"))?.contains("both are lower bounds") == true)
        let under = quantity("almost 30000")
        #expect(under.reasonForNoOrder(with: quantity("at-most 60"))?.contains("both are upper bounds") == true)
        #expect(over.reasonForNoOrder(with: quantity("about 5"))?.contains("“about”") == true)
        #expect(over.reasonForNoOrder(with: quantity("exact 50000"))?.contains("either may be the larger") == true)
    }

    @Test(arguments: [
        ("more-than 5", 5, false), ("more-than 5", 6, true), ("at-least 5", 5, true), ("at-least 5", 4, false),
        ("almost 5", 5, false), ("almost 5", 4, true), ("at-most 5", 5, true), ("at-most 5", 6, false),
        ("exact 5", 5, true), ("exact 5", 6, false), ("about 5", 5000, true), ("between 20 35", 20, true),
        ("between 20 35", 35, true), ("between 20 35", 36, false),
    ])
    func allowsWhatTheHedgeLeavesOpen(_ one: String, _ value: Int, _ isAllowed: Bool) {
        #expect(quantity(one).allows(Decimal(value)) == isAllowed)
    }

    /// "more-than 45000", "between 20 35".
    private func quantity(_ text: String) -> Quantity {
        let parts = text.split(separator: " ").map(String.init)
        let numbers = parts.dropFirst().compactMap(PlainNumber.parse)
        let qualifier = Qualifier(rawValue: parts[0])
        if numbers.count == 2, qualifier == .between { return Quantity(from: numbers[0], to: numbers[1]) }
        guard numbers.count == 1, let qualifier else {
            Issue.record("no quantity: \(text)")
            return Quantity(exactly: -1)
        }
        return Quantity(numbers[0], qualifier)
    }

    /// The words of a result, or "nothing" where a sentence says why there is none.
    private func said(_ statement: Statement<Quantity>) -> String {
        switch statement {
        case .value(let quantity): quantity.words
        case .nothing(let reason): reason.hasSuffix(".") ? "nothing" : "no reason"
        }
    }
}
