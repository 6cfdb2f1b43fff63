import Evidence
import Testing

/// Which way a change goes is in its words.
@Suite struct ReportedChangeTests {
    @Test(arguments: [
        ("dropped 86 percent", nil, true), ("Down 12 percent", nil, true), ("fell by a fifth", nil, true),
        ("86 percent", "Drop in complaints", true), ("reduced by 5 percent", nil, true), ("下降5%", nil, true),
        ("rose 86 percent", nil, false), ("5 percent", "Cases of the crackdown", false),
        ("up 5 percent", "Downloads", false), ("a windfall of 5 percent", nil, false),
    ])
    func isAFallByItsWordsOrItsMetric(_ words: String, _ label: String?, _ isFall: Bool) {
        #expect(ReportedChange.isFall(words, label: label) == isFall)
    }
}
