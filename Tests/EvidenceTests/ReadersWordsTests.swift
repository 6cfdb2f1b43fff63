import Testing

@testable import Evidence

/// Every word of the vocabulary that readers see is a word, not a code.
@Suite struct ReadersWordsTests {
    private static let words =
        MissingReason.allCases.map(\.words) + PeriodBasis.allCases.map(\.words) + SourceTier.allCases.map(\.words)
        + Qualifier.allCases.map(\.words)

    @Test(arguments: words)
    func areWords(_ words: String) {
        #expect(words.wholeMatch(of: /[A-Za-z]+([ ,]+[a-z]+)*/) != nil)
    }

    @Test func areDifferentForEachMeaning() {
        for group in [
            MissingReason.allCases.map(\.words), PeriodBasis.allCases.map(\.words), SourceTier.allCases.map(\.words),
        ] {
            #expect(Set(group).count == group.count)
        }
    }
}
