import Evidence
import Foundation
import Testing

@testable import Charts

/// The words of a drawing are in the page's language.
@Suite struct PageLanguageTests {
    @Test(arguments: [
        (Quantity(380, .about), "每月约380"), (Quantity(11_100, .moreThan), "每月超过1.11万"),
        (Quantity(5_000_000_000, .lessThan), "每月不到50亿"), (Quantity(20, .exact), "每月20"),
        (Quantity(20, .atLeast), "每月至少20"), (Quantity(20, .atMost), "每月至多20"),
        (Quantity(from: 20, to: 35), "每月20至35"),
    ])
    func writesARate(_ rate: Quantity, _ words: String) {
        #expect(NumberStyle.chinese.monthly(rate) == words)
        #expect(NumberStyle.english.monthly(rate) == "\(rate.words) a month")
    }

    @Test(arguments: [
        ("2019-01/2019-10", "2019年1月至10月"), ("2019-03-04/2019-03-09", "2019年3月4日至9日"),
        ("2019-03-04/2019-08-09", "2019年3月4日至8月9日"), ("2018/2020", "2018年至2020年"), ("2022?", "2022年（不确定）"),
        ("2022~", "约2022年"), ("2018/..", "2018年起"), ("2018/", "2018年起，结束时间不明"), ("201X", "2010年至2019年间"),
        ("2019-22", "2019年夏季"), ("-0499", "公元前500年"), ("2019-XX", "2019年某月"), ("2019-03-XX", "2019年3月某日"),
    ])
    func writesAPeriod(_ period: String, _ words: String) throws {
        #expect(NumberStyle.chinese.period(try EDTF(period)) == words)
    }

    @Test func writesATimeline() throws {
        let drawing = TimelineDrawing(
            entries: [
                try TimelineCases.entry("净网2018", .campaign, "2018-02/"),
                try TimelineCases.entry("发布会", .event, "2019-11-14"),
                try TimelineCases.entry("报道", .publication, nil),
            ], title: "时间线", description: "", style: .chinese)
        for layout in TimelineDrawing.Layout.allCases {
            let svg = drawing.svg(layout: layout, width: 640, id: "t")
            #expect(svg.contains("2019年</text>"))
            #expect(svg.contains("结束时间不明") && svg.contains("发布会：2019年11月14日。"))
            // What stands between the elements.
            let words = svg.split(separator: "<").compactMap { $0.split(separator: ">").dropFirst().first }
                .filter { $0.contains { $0.isASCII && $0.isLetter } }
            #expect(words.isEmpty)
        }
    }

    @Test func joinsTitleAndRowsOfAPanel() {
        let chart = SmallMultiples(
            title: "并列", panels: [SmallMultiples.Panel(title: "案件", unit: "起", rows: Samples.chinese.rows)],
            style: .chinese)
        #expect(chart.svg(width: 590, id: "a").contains("案件：净网2018专项行动"))
    }
}
