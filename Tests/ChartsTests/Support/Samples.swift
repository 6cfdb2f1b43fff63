import Evidence
import Foundation

@testable import Charts

/// Drawings that are kept as files: real figures of the campaigns, and every kind of mark.
enum Samples {
    /// The widths of a telephone and of an article.
    static let widths: [Double] = [288, 640]

    /// Every drawing.
    static let all: [Sample] = single + charts

    private static let single: [Sample] = marks.flatMap { name, row in
        [
            Sample("bar-\(name)", .bars(BarChart(title: "One bar", unit: "cases", rows: [row]))),
            Sample("dot-\(name)", .dots(DotChart(title: "One dot", unit: "cases", rows: [row]))),
        ]
    }

    private static let charts: [Sample] = [
        Sample("bars", .bars(suspects)),
        Sample("bars-chinese", .bars(chinese)),
        Sample("bars-negative", .bars(changes)),
        Sample("bars-words-above", .bars(BarChart(title: "Cases", unit: "cases", rows: longWords))),
        Sample("bars-all-missing", .bars(BarChart(title: "Nothing", unit: "cases", rows: [missing, missing]))),
        Sample("dots", .dots(DotChart(title: "Suspects", unit: "suspects", rows: suspects.rows + [range]))),
        Sample("multiples", .multiples(multiples)),
        Sample("parts", .parts(parts)),
        Sample("parts-siblings", .parts(gangs)),
        Sample("change", .change(drop)),
        Sample("change-open", .change(openDrop)),
    ]

    static let marks: [(String, ChartRow)] = [
        ("exact", row("10,400 cases", ChartMark(Quantity(10_400, .exact)))),
        ("more-than", row("more than 8,800 cases", ChartMark(Quantity(8_800, .moreThan)))),
        ("almost", row("almost 30,000 cases", ChartMark(Quantity(30_000, .almost)))),
        ("about", row("about 670,000 cases", ChartMark(Quantity(670_000, .about)))),
        ("between", row("ranging from 20 to 35", ChartMark(Quantity(from: 20, to: 35)))),
        ("zero", row("no cases", ChartMark(Quantity(0, .exact)))),
        ("at-least-zero", row("at least 0 cases", ChartMark(Quantity(0, .atLeast)))),
        ("missing", missing),
    ]

    private static let missing = row("", .missing("not reported"))

    private static let range = row("between 20,000 and 35,000", .between(20_000, 35_000))

    static let suspects = BarChart(
        title: "Suspects arrested", unit: "suspects",
        rows: [
            ChartRow(
                name: "Cyberspace Management 2018", detail: "February to July 2018", words: "33,000 people",
                mark: .exact(33_000)),
            ChartRow(
                name: "Campaign to clean up the internet, 2019", detail: "January to October 2019",
                words: "over 60,000 suspects", mark: .from(60_000)),
            ChartRow(
                name: "Three-year campaign against organized crime", detail: "from 2018, end not stated",
                words: "almost 30,000", mark: .upTo(30_000)),
            ChartRow(
                name: "Special operation", detail: "2021", words: "about 17,000 suspects", mark: .about(17_000)),
            ChartRow(
                name: "Operation against organized crime in cyberspace", detail: "2022 (inferred), end not stated",
                words: "", mark: .missing("not reported")),
        ])

    static let chinese = BarChart(
        title: "抓获犯罪嫌疑人", unit: "名嫌疑人",
        rows: [
            ChartRow(name: "净网2018专项行动", detail: "2018年2月至7月", words: "3.3万名", mark: .exact(33_000)),
            ChartRow(name: "净网2019专项行动", detail: "2019年1月至10月", words: "6万余名", mark: .from(60_000)),
            ChartRow(name: "打击网络黑恶犯罪专项行动", detail: "2022年（推断）", words: "", mark: .missing("未报道")),
        ], style: .chinese)

    static let changes = BarChart(
        title: "Change in a year", unit: "percent",
        rows: [
            ChartRow(
                name: "Operators", detail: "since the peak in 2019", words: "dropped 86 percent", mark: .exact(-86)),
            ChartRow(name: "Cases", words: "fell by more than 40 percent", mark: ChartMark.from(40).negated),
            ChartRow(name: "Losses", words: "fell by almost 20 percent", mark: ChartMark.upTo(20).negated),
            ChartRow(name: "Reports", words: "rose by about 12 percent", mark: .about(12)),
        ])

    static let longWords = [
        ChartRow(
            name: "Campaign to clean up the internet, 2019", detail: "January to October 2019",
            words: "more than 92,000 administrative cases handed to the local authorities", mark: .from(92_000)),
        ChartRow(name: "Cyberspace Management 2018", words: "57,519 cases", mark: .exact(57_519)),
    ]

    static let multiples = SmallMultiples(
        title: "Three campaigns in four metrics",
        panels: [
            panel(
                "Cases solved", "cases", ["22,000 cases", "45,743 cases", "more than 8,800 cases"],
                [
                    .exact(22_000), .exact(45_743), .from(8_800),
                ]),
            panel(
                "Suspects arrested", "suspects", ["33,000 people", "over 60,000 suspects", ""],
                [
                    .exact(33_000), .from(60_000), .missing("not reported"),
                ]),
            panel(
                "Money involved in the cases", "yuan", ["", "29.95 billion yuan", "over 700 million yuan"],
                [
                    .missing("not reported"), .exact(29_950_000_000), .from(700_000_000),
                ]),
            panel(
                "Gangs busted", "gangs", ["", "462 gangs", "more than 400"],
                [
                    .missing("not applicable"), .exact(462), .from(400),
                ]),
        ])

    private static func panel(
        _ title: String, _ unit: String, _ words: [String], _ marks: [ChartMark]
    ) -> SmallMultiples.Panel {
        let names = [
            "Cyberspace Management 2018", "Campaign to clean up the internet, 2019",
            "Operation against organized crime in cyberspace",
        ]
        let details = ["February to July 2018", "2019", "2022 (inferred)"]
        return SmallMultiples.Panel(
            title: title, unit: unit,
            rows: zip(zip(names, details), zip(words, marks)).map {
                ChartRow(name: $0.0, detail: $0.1, words: $1.0, mark: $1.1)
            })
    }

    static let parts = PartChart(
        title: "Suspects arrested in 2019",
        whole: Part(
            name: "Suspects arrested", detail: "January to October 2019", words: "over 60,000 suspects",
            mark: .from(60_000),
            parts: [
                Part(
                    name: "Selected offences", words: "over 37,000 suspects", mark: .from(37_000),
                    parts: [
                        Part(name: "Hackers", words: "over 1,200 were hackers", mark: .from(1_200)),
                        Part(name: "Industry insiders", words: "over 300 were industry insiders", mark: .from(300)),
                    ])
            ]))

    static let gangs = PartChart(
        title: "Gangs",
        whole: Part(
            name: "Internet-related criminal gangs", words: "more than 400", mark: .from(400),
            parts: [
                Part(name: "Underworld organizations", words: "more than 20", mark: .from(20)),
                Part(name: "Groups of evil forces", words: "about 220", mark: .about(220)),
                Part(name: "Other gangs", words: "almost 50", mark: .upTo(50)),
            ]))

    static let drop = ChangeChip(change: .exact(-86), words: "dropped 86 percent from its peak in 2019")

    static let openDrop = ChangeChip(change: ChartMark.from(86).negated, words: "dropped by more than 86 percent")

    private static func row(_ words: String, _ mark: ChartMark) -> ChartRow {
        ChartRow(name: "Campaign, 2019", detail: "January to October 2019", words: words, mark: mark)
    }
}
