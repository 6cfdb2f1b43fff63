import Evidence
import Testing

/// Which way a change goes is in its words.
@Suite struct ReportedChangeTests {
    @Test(arguments: [
        ("dropped 86 percent", nil), ("Down 12 percent", nil), ("fell by a fifth", nil),
        ("86 percent", "Drop in complaints"), ("reduced by 5 percent", nil), ("下降5%", nil), ("shrank 20 percent", nil),
        ("was cut by 30 percent", nil), ("halved, by 50 percent", nil), ("plunged 40", nil), ("slid 5", nil),
        ("slumped 6", nil), ("lost 7", nil), ("lower by 3", nil), ("fewer by 4", nil), ("minus 5 percent", nil),
        ("-5 percent", nil), ("−6 percent", nil), ("降低9%", nil), ("下跌3%", nil), ("同比降5%", nil),
        ("down more than 20 percent", nil), ("20 percent less", "Rise in complaints"),
    ])
    func isAFallByItsWordsOrItsMetric(_ words: String, _ label: String?) {
        #expect(ReportedChange(words, label: label) == .fall)
    }

    @Test(arguments: [
        ("rose 86 percent", nil), ("up 5 percent", "Downloads"), ("an increase of 15 percent", nil), ("grew 3%", nil),
        ("+4 percent", nil), ("doubled", nil), ("同比增长12%", nil), ("上升3%", nil), ("5 percent more", nil),
        ("gained at least 5 percent", nil), ("12 percent", "Growth of turnover"), ("up to 5 percent higher", nil),
        ("climbed less than 5 percent", nil), ("rose 5 percent in 2018-2019", nil), ("rose by no more than 5%", nil),
    ])
    func isARiseByItsWordsOrItsMetric(_ words: String, _ label: String?) {
        #expect(ReportedChange(words, label: label) == .rise)
    }

    @Test(arguments: [
        ("a change of 5 percent", nil), ("5 percent", "Cases of the crackdown"), ("a windfall of 5 percent", nil),
        ("an increase of 15 percent after the fall of 2010", nil), ("more than 5 percent", nil),
        ("up to 5 percent", nil), ("less than 5 percent", "Turnover"), ("变化5%", nil), ("", nil),
    ])
    func isNotGuessed(_ words: String, _ label: String?) {
        #expect(ReportedChange(words, label: label) == nil)
    }
}
